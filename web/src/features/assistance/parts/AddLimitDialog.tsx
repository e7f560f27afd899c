import { Button, Col, Form, Input, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { AddLimitRule } from '../documents';
import { LimitTermFields } from './LimitTermFields';
import { CATEGORIES, LEVELS, type LimitValues, PERIODS, SOURCES, SUBJECTS, toLimit } from './limitForm';
import { LIMITED_ITEMS } from './vocabulary';

const HALF = { xs: 24, sm: 12 };
const WIDTH = 720;
const MOST = 4;

/** Adds a limit of aid (限额标准) with its terms, levels and document. */
export function AddLimitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const add = useGqlMutation(AddLimitRule, { invalidates: ['LimitRules', 'LimitCheck'] });
  const required = [{ required: true, message: t('form.required') }];
  const words = (values: readonly string[], group: string) =>
    values.map((value) => ({ value, label: t(`${group}.${value}` as 'period.ONCE').trim() }));
  return (
    <ActionDialog<LimitValues>
      width={WIDTH}
      title={t('limits.add')}
      submitLabel={t('limits.add')}
      initialValues={{ subject: 'HOUSEHOLD', period: 'YEAR', terms: [{ kind: 'FIXED' }], effectiveFrom: todayCN() }}
      onSubmit={async (values) => {
        await add.mutateAsync({ input: toLimit(values) });
      }}
      onClose={onClose}
    >
      <p>{t('limits.addDetail')}</p>
      <Row gutter={16}>
        <Col {...HALF}>
          <Form.Item name="item" label={t('limits.item')} rules={required}>
            <Select options={words(LIMITED_ITEMS, 'vocabulary:aidItem')} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="category" label={t('limits.category')}>
            <Select allowClear placeholder={t('limits.any')} options={words(CATEGORIES, 'vocabulary:category')} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="subject" label={t('limits.subject')} rules={required}>
            <Select options={words(SUBJECTS, 'subject')} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="period" label={t('limits.period')} rules={required}>
            <Select options={words(PERIODS, 'period')} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="source" label={t('limits.source')}>
            <Select allowClear placeholder={t('limits.any')} options={words(SOURCES, 'source')} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="areaCode" label={t('limits.area')} extra={t('limits.areaHint')}>
            <Input maxLength={6} />
          </Form.Item>
        </Col>
      </Row>
      <LimitTermFields />
      <Form.List name="escalations">
        {(rows, { add: another, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <Row key={key} gutter={16}>
                <Col xs={24} sm={10}>
                  <Form.Item name={[name, 'above']} label={t('limits.aboveField')} rules={required}>
                    <MoneyInput />
                  </Form.Item>
                </Col>
                <Col xs={18} sm={10}>
                  <Form.Item name={[name, 'level']} label={t('limits.levelField')} rules={required}>
                    <Select options={words(LEVELS, 'level')} />
                  </Form.Item>
                </Col>
                <Col xs={6} sm={4}>
                  <Button type="link" style={{ marginBlockStart: 30 }} onClick={() => remove(name)}>
                    {t('limits.removeEscalation', { n: name + 1 })}
                  </Button>
                </Col>
              </Row>
            ))}
            {rows.length < MOST && (
              <Button style={{ display: 'block' }} onClick={() => another()}>
                {t('limits.addEscalation')}
              </Button>
            )}
          </>
        )}
      </Form.List>
      <Form.Item name="exclusive" label={t('limits.exclusive')} style={{ marginBlockStart: 16 }}>
        <Select mode="multiple" options={words(LIMITED_ITEMS, 'vocabulary:aidItem')} />
      </Form.Item>
      <Row gutter={16}>
        <Col {...HALF}>
          <Form.Item name="effectiveFrom" label={t('limits.from')} rules={required}>
            <DateInput />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="effectiveTo" label={t('limits.to')}>
            <DateInput />
          </Form.Item>
        </Col>
      </Row>
      <Form.Item
        name="documentNo"
        label={t('limits.documentNo')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </ActionDialog>
  );
}
