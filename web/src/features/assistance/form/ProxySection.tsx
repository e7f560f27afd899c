import { Col, Form, Input, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { THIRD } from './layout';

const FIELDS = [
  { name: 'name', max: 30 },
  { name: 'relation', max: 20 },
  { name: 'cause', max: 100 },
] as const;

/** Who applies for a worker who cannot (代办). */
export function ProxySection() {
  const { t } = useTranslation('assistance');
  return (
    <Card title={t('origin.PROXY')}>
      <p>{t('proxy.hint')}</p>
      <Row gutter={16}>
        {FIELDS.map(({ name, max }) => (
          <Col key={name} {...THIRD}>
            <Form.Item
              name={['proxy', name]}
              label={t(`proxy.${name}`)}
              rules={[{ required: true, whitespace: true, message: t('form.required') }]}
            >
              <Input maxLength={max} />
            </Form.Item>
          </Col>
        ))}
      </Row>
    </Card>
  );
}
