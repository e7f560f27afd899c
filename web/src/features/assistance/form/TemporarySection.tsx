import { Col, Form, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import { MISHAPS } from '../parts/vocabulary';
import { THIRD } from './layout';

/** What happened, what it cost, and what others paid. */
export function TemporarySection() {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Card title={t('vocabulary:aidItem.TEMP')}>
      <Row gutter={16}>
        <Col {...THIRD}>
          <Form.Item name={['temporary', 'mishap']} label={t('temporary.mishap')} rules={required}>
            <Select options={MISHAPS.map((value) => ({ value, label: t(`mishap.${value}`) }))} />
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item name={['temporary', 'cost']} label={t('temporary.cost')} rules={required}>
            <MoneyInput />
          </Form.Item>
        </Col>
        <Col {...THIRD}>
          <Form.Item name={['temporary', 'compensated']} label={t('temporary.compensated')}>
            <MoneyInput />
          </Form.Item>
        </Col>
      </Row>
    </Card>
  );
}
