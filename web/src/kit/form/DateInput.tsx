import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { CivilDate } from '@/lib/date';

const FORMAT = 'YYYY-MM-DD';

interface DateInputProps {
  id?: string;
  value?: CivilDate | undefined;
  onChange?: (value: CivilDate | undefined) => void;
  disabled?: boolean;
  /** Earliest and latest day that can be chosen. */
  min?: CivilDate;
  max?: CivilDate;
}

/** A civil date; the value is yyyy-mm-dd, never a moment in some time zone. */
export function DateInput({ value, onChange, min, max, ...input }: DateInputProps) {
  return (
    <DatePicker
      {...input}
      style={{ width: '100%' }}
      value={value ? dayjs(value, FORMAT) : null}
      minDate={min ? dayjs(min, FORMAT) : undefined}
      maxDate={max ? dayjs(max, FORMAT) : undefined}
      onChange={(day: dayjs.Dayjs | null) => onChange?.(day?.format(FORMAT))}
    />
  );
}
