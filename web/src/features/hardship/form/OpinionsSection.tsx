import { Col, Form, Input, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { Card } from '@/kit/layout/Card';
import { todayCN } from '@/lib/date';
import { OPINION_BODIES } from '../parts/vocabulary';
import { HALF } from './FormFields';

/** What the bodies wrote under the form, as signed on paper. A body without a text has given no opinion. */
export function OpinionsSection() {
  const { t } = useTranslation('hardship');
  return (
    <Card title={t('form.opinions')}>
      {OPINION_BODIES.map((body) => (
        <Row key={body} gutter={16}>
          <Col span={24}>
            <Form.Item name={['opinions', body, 'text']} label={t(`opinion.${body}`)}>
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
          </Col>
          <OpinionSignature body={body} />
        </Row>
      ))}
    </Card>
  );
}

/** Asked for once there is an opinion to sign. */
function OpinionSignature({ body }: { body: string }) {
  const { t } = useTranslation('hardship');
  const text = Form.useWatch<string | undefined>(['opinions', body, 'text']);
  if (!text?.trim()) return null;
  const rules = [{ required: true, message: t('form.required') }];
  return (
    <>
      <Col {...HALF}>
        <Form.Item name={['opinions', body, 'signer']} label={t('opinion.signer')} rules={rules}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </Col>
      <Col {...HALF}>
        <Form.Item name={['opinions', body, 'signedOn']} label={t('opinion.signedOn')} rules={rules}>
          <DateInput max={todayCN()} />
        </Form.Item>
      </Col>
    </>
  );
}
