import { Button, Col, Form, InputNumber, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LimitTermKind } from '@/gql/graphql';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { LIMIT_FIELDS, TERM_KINDS } from './limitForm';

const MOST = 4;

/** The operands of a limit, which is the least of them. */
export function LimitTermFields() {
  const { t } = useTranslation('assistance');
  return (
    <Form.List name="terms">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <Row key={key} gutter={16}>
              <Col xs={24} sm={9}>
                <Form.Item name={[name, 'kind']} label={t('limits.termKind')}>
                  <Select options={TERM_KINDS.map((value) => ({ value, label: t(`termKind.${value}`) }))} />
                </Form.Item>
              </Col>
              <Operand name={name} />
              {rows.length > 1 && (
                <Col xs={24} sm={4}>
                  <Button type="link" style={{ marginBlockStart: 30 }} onClick={() => remove(name)}>
                    {t('limits.removeTerm', { n: name + 1 })}
                  </Button>
                </Col>
              )}
            </Row>
          ))}
          {rows.length < MOST && (
            <Button style={{ display: 'block', marginBlockEnd: 16 }} onClick={() => add({ kind: 'FIXED' })}>
              {t('limits.addTerm')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}

function Operand({ name }: { name: number }) {
  const { t } = useTranslation('assistance');
  const kind = Form.useWatch<LimitTermKind | undefined>(['terms', name, 'kind']);
  const required = [{ required: true, message: t('form.required') }];
  if (kind === 'N_MONTHS_DIBAO') {
    return (
      <Col xs={24} sm={11}>
        <Form.Item name={[name, 'months']} label={t('limits.months')} rules={required}>
          <InputNumber min={1} max={60} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </Col>
    );
  }
  if (kind === 'PCT_OF') {
    return (
      <>
        <Col xs={12} sm={5}>
          <Form.Item name={[name, 'percent']} label={t('limits.percent')} rules={required}>
            <InputNumber min={0.01} max={100} precision={2} style={{ width: '100%' }} />
          </Form.Item>
        </Col>
        <Col xs={12} sm={6}>
          <Form.Item name={[name, 'field']} label={t('limits.ofField')} rules={required}>
            <Select options={LIMIT_FIELDS.map((value) => ({ value, label: t(`limitField.${value}`) }))} />
          </Form.Item>
        </Col>
      </>
    );
  }
  return (
    <Col xs={24} sm={11}>
      <Form.Item name={[name, 'amount']} label={t('limits.amount')} rules={required}>
        <MoneyInput />
      </Form.Item>
    </Col>
  );
}
