import { Space, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { dateTimeCN, todayCN } from '@/lib/date';

const TIME = 'HH:mm';
const DEFAULT_TIME = '09:00';

interface MomentInputProps {
  id?: string;
  /** RFC 3339. */
  value?: string | null;
  onChange?: (value: string | null) => void;
}

/** A moment in China, whatever the zone of the office's computer. */
export function MomentInput({ id, value, onChange }: MomentInputProps) {
  const { t } = useTranslation('campaign');
  const [date, time = DEFAULT_TIME] = value ? dateTimeCN(value).split(' ') : [];
  const set = (day: string | undefined, minute: string) => onChange?.(day ? `${day}T${minute}:00+08:00` : null);
  return (
    <Space>
      <DateInput {...(id && { id })} value={date} min={todayCN()} onChange={(day) => set(day, time)} />
      <TimePicker
        aria-label={t('when.time')}
        format={TIME}
        minuteStep={5}
        allowClear={false}
        value={dayjs(time, TIME)}
        onChange={(picked: dayjs.Dayjs | null) => set(date, picked?.format(TIME) ?? DEFAULT_TIME)}
      />
    </Space>
  );
}
