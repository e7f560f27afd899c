import { Col, Form, Input, InputNumber, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HardshipCause } from '@/gql/graphql';
import { Card } from '@/kit/layout/Card';
import { CAUSES } from '@/lib/vocabulary';
import { Flags, HALF } from './FormFields';
import type { ArchiveValues, PersonValues } from './values';

const MAX_OTHER_CAUSES = 3; // form of 2016
const MAX_PERSONS = 30;

/** Why the household is in hardship, how many they are, and what they wish for. */
export function HardshipSection() {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const required = { required: true, message: t('form.required') };
  const main = Form.useWatch<HardshipCause | undefined>('mainCause');
  const others = Form.useWatch<HardshipCause[] | undefined>('otherCauses');
  const members = Form.useWatch<PersonValues[] | undefined>('members');
  const noteNeeded = main === 'OTHER' || (others ?? []).includes('OTHER');
  const least = 1 + (members ?? []).length;
  const options = CAUSES.map((value) => ({ value, label: t(`vocabulary:cause.${value}`) }));
  return (
    <Card title={t('form.hardship')}>
      <Row gutter={16}>
        <Col {...HALF}>
          <Form.Item name="mainCause" label={t('field.mainCause')} rules={[required]}>
            <Select options={options} />
          </Form.Item>
        </Col>
        <Col xs={24} md={12} xl={16}>
          <Form.Item<ArchiveValues>
            name="otherCauses"
            label={t('field.otherCauses')}
            rules={[{ type: 'array', max: MAX_OTHER_CAUSES, message: t('form.tooManyCauses') }]}
          >
            <Select mode="multiple" options={options.filter(({ value }) => value !== main)} />
          </Form.Item>
        </Col>
        <Col span={24}>
          <Form.Item
            name="causeNote"
            label={t('field.causeNote')}
            dependencies={['mainCause', 'otherCauses']}
            rules={[{ required: noteNeeded, message: t('form.causeNoteRequired') }]}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item
            name="householdSize"
            label={t('field.householdSize')}
            dependencies={['members']}
            rules={[required, { type: 'number', min: least, message: t('form.sizeTooSmall', { min: least }) }]}
          >
            <InputNumber min={1} max={MAX_PERSONS} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </Col>
        <Col span={24}>
          <Form.Item name="wish" label={t('field.wish')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Col>
        <Flags names={['hasDisability']} />
      </Row>
    </Card>
  );
}
