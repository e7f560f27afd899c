import { Checkbox, Col, Form, Input, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { Card } from '@/kit/layout/Card';
import { useUnits } from '@/lib/units';
import { CATEGORIES, CURRENT_CATEGORIES } from '@/lib/vocabulary';
import type { Archive } from '../parts/useArchive';
import { FLOWS, TIERS } from '../parts/vocabulary';
import { MaskedInput } from './MaskedInput';

export const HALF = { xs: 24, md: 12, xl: 8 };

/** Who the head of the household is, where they belong, and what kind of archive it is. */
export function PersonSection({ archive }: { archive: Archive | undefined }) {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const { units, loading } = useUnits();
  const { t: kit } = useTranslation('kit');
  const required = { required: true, message: t('form.required') };
  const old = archive && !CURRENT_CATEGORIES.includes(archive.category);
  return (
    <Card title={t('form.person')}>
      <Row gutter={16}>
        <Col {...HALF}>
          <Form.Item name="headName" label={t('field.headName')} rules={[{ ...required, whitespace: true }]}>
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item
            name="idNumber"
            label={t('field.idNumber')}
            rules={[required, idNumberRule(kit, archive?.idNumber.text)]}
          >
            <MaskedInput
              label={t('field.idNumber')}
              stored={archive?.idNumber}
              control={(props) => <IdNumberInput {...props} />}
            />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="unitId" label={t('field.unit')} rules={[required]}>
            <OrgTreeSelect units={units} loading={loading} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="category" label={t('field.category')} rules={[required]}>
            <Select
              options={(old ? CATEGORIES : CURRENT_CATEGORIES).map((value) => ({
                value,
                label: t(`vocabulary:category.${value}`),
              }))}
            />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="phone" label={t('field.phone')}>
            <MaskedInput label={t('field.phone')} stored={archive?.phone} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="address" label={t('field.address')}>
            <MaskedInput label={t('field.address')} stored={archive?.address} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="nation" label={t('field.nation')}>
            <Input maxLength={20} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="employment" label={t('field.employment')}>
            <Input maxLength={60} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="ownerId" label={t('field.owner')}>
            <MemberSelect chosen={archive?.owner} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="tier" label={t('field.tier')}>
            <Select options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="flow" label={t('field.flow')}>
            <Select options={FLOWS.map((value) => ({ value, label: t(`flow.${value}`) }))} />
          </Form.Item>
        </Col>
        <Col span={24}>
          <Flags names={['isModelWorker', 'isMigrant']} />
        </Col>
      </Row>
    </Card>
  );
}

type Flag = 'isModelWorker' | 'isMigrant' | 'isSingleParent' | 'hasDisability';

/** Yes-or-no facts side by side. */
export function Flags({ names }: { names: readonly Flag[] }) {
  const { t } = useTranslation('hardship');
  return names.map((name) => (
    <Form.Item
      key={name}
      name={name}
      valuePropName="checked"
      style={{ display: 'inline-block', marginInlineEnd: 24, marginBlockEnd: 8 }}
    >
      <Checkbox>{t(`field.${name}`)}</Checkbox>
    </Form.Item>
  ));
}
