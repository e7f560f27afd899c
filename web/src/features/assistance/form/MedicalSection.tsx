import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Col, Form, Input, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import { todayCN } from '@/lib/date';
import { type Fen, yuan } from '@/lib/money';
import { THIRD } from './layout';
import { difference } from './values';

const AMOUNTS = ['total', 'reimbursed', 'otherInsurance'] as const;

/** Illness, stays in hospital and what they cost; what the household paid itself follows. */
export function MedicalSection() {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return (
    <Card title={t('vocabulary:aidItem.MEDICAL')}>
      <Row gutter={16}>
        <Col {...THIRD}>
          <Form.Item
            name={['medical', 'illness']}
            label={t('medical.illness')}
            extra={t('medical.illnessHint')}
            rules={[{ required: true, message: t('form.required') }]}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
        </Col>
        {AMOUNTS.map((name) => (
          <Col {...THIRD} key={name}>
            <Form.Item
              name={['medical', name]}
              label={t(`medical.${name}`)}
              rules={name === 'total' ? [{ required: true, message: t('form.required') }] : []}
            >
              <MoneyInput />
            </Form.Item>
          </Col>
        ))}
        <Col {...THIRD}>
          <Form.Item label={t('medical.selfPaid')}>
            <SelfPaid />
          </Form.Item>
        </Col>
      </Row>
      <Stays />
    </Card>
  );
}

function SelfPaid() {
  const total = Form.useWatch<Fen | null | undefined>(['medical', 'total']);
  const reimbursed = Form.useWatch<Fen | null | undefined>(['medical', 'reimbursed']);
  const other = Form.useWatch<Fen | null | undefined>(['medical', 'otherInsurance']);
  const paid = difference(total, reimbursed, other);
  return <output style={{ display: 'block', paddingBlock: 5 }}>{paid === null ? '—' : yuan(paid)}</output>;
}

function Stays() {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form.List name={['medical', 'stays']}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <Row gutter={16} key={key}>
              <Col xs={24} md={9}>
                <Form.Item name={[name, 'hospital']} label={t('medical.hospital')} rules={required}>
                  <Input maxLength={60} />
                </Form.Item>
              </Col>
              <Col xs={12} md={6}>
                <Form.Item name={[name, 'admittedOn']} label={t('medical.admittedOn')} rules={required}>
                  <DateInput max={todayCN()} />
                </Form.Item>
              </Col>
              <Col xs={12} md={6}>
                <Form.Item name={[name, 'dischargedOn']} label={t('medical.dischargedOn')} rules={required}>
                  <DateInput max={todayCN()} />
                </Form.Item>
              </Col>
              <Col xs={24} md={3}>
                <Button
                  type="text"
                  danger
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('medical.removeStay', { n: name + 1 })}
                  onClick={() => remove(name)}
                />
              </Col>
            </Row>
          ))}
          <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('medical.addStay')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
