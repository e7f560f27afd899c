import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { CivilDate } from '@/lib/date';

// The calendar is a tenth of a page's download: it follows when the form is already in view.
const CalendarInput = lazy(() => import('./CalendarInput'));

export interface DateInputProps {
  id?: string;
  value?: CivilDate | undefined;
  onChange?: (value: CivilDate | undefined) => void;
  disabled?: boolean;
  /** Earliest and latest day that can be chosen. */
  min?: CivilDate;
  max?: CivilDate;
}

/** A civil date; the value is yyyy-mm-dd, never a moment in some time zone. */
export function DateInput(props: DateInputProps) {
  return (
    <Suspense fallback={<Input id={props.id} value={props.value} disabled />}>
      <CalendarInput {...props} />
    </Suspense>
  );
}
