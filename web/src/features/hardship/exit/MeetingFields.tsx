import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';

export interface Meeting {
  heldOn: string;
  present: number;
  inFavour: number;
  against: number;
  minutes: string;
}

const LEAST_PRESENT = 3;

interface MeetingFieldsProps {
  /** Where the meeting stands in the form's values. */
  at?: string;
}

/** What the unit's meeting decided (民主评议). */
export function MeetingFields({ at }: MeetingFieldsProps) {
  const { t } = useTranslation('intake');
  const required = [{ required: true, message: t('required') }];
  const name = (field: keyof Meeting) => (at ? [at, field] : field);
  return (
    <>
      <p>{t('appraisal.rule')}</p>
      <Form.Item name={name('heldOn')} label={t('appraisal.heldOn')} rules={required}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name={name('present')} label={t('appraisal.present')} rules={required}>
        <InputNumber min={LEAST_PRESENT} max={999} precision={0} />
      </Form.Item>
      <Form.Item name={name('inFavour')} label={t('appraisal.inFavour')} rules={required}>
        <InputNumber min={0} max={999} precision={0} />
      </Form.Item>
      <Form.Item name={name('against')} label={t('appraisal.against')} rules={required}>
        <InputNumber min={0} max={999} precision={0} />
      </Form.Item>
      <Form.Item name={name('minutes')} label={t('appraisal.minutes')} rules={required}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </>
  );
}
