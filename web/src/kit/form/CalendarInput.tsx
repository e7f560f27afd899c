import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { DateInputProps } from './DateInput';

const FORMAT = 'YYYY-MM-DD';

/** The date box with its calendar; DateInput loads it. */
export default function CalendarInput({ value, onChange, min, max, ...input }: DateInputProps) {
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
