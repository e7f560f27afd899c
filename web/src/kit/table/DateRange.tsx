import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { CivilDate } from '@/lib/date';

const FORMAT = 'YYYY-MM-DD';

interface DateRangeProps {
  id: string;
  from: CivilDate | undefined;
  to: CivilDate | undefined;
  onChange: (from: CivilDate | undefined, to: CivilDate | undefined) => void;
}

/** Two dates, either of which may be left open. */
export default function DateRange({ id, from, to, onChange }: DateRangeProps) {
  const day = (date: CivilDate | undefined) => (date ? dayjs(date, FORMAT) : null);
  return (
    <DatePicker.RangePicker
      id={{ start: id, end: `${id}-end` }}
      allowEmpty
      value={[day(from), day(to)]}
      onChange={(range) => onChange(range?.[0]?.format(FORMAT), range?.[1]?.format(FORMAT))}
    />
  );
}
