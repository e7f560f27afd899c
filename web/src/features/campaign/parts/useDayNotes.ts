import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DayNote } from '@/kit/calendar/LunarCalendar';
import type { Month } from '@/kit/calendar/month';
import type { CivilDate } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { CampaignMonthQuery } from '../documents';

/** Days off, worked weekends and named days of a month, as the union uses them. */
export function useDayNotes(month: Month | undefined): Partial<Record<CivilDate, DayNote>> {
  const [year = 0, of = 0] = (month ?? '').split('-').map(Number);
  const query = useGql(
    CampaignMonthQuery,
    { year, month: of },
    { enabled: month !== undefined, placeholderData: keepPreviousData },
  );
  const days = query.data?.calendarMonth;
  return useMemo(() => {
    const told = (days ?? []).filter((day) => day.festival !== null || day.off || day.work);
    return Object.fromEntries(
      told.map((day): [CivilDate, DayNote] => [
        day.date,
        {
          ...(day.festival !== null && { name: day.festival }),
          ...(day.off ? { kind: 'off' as const } : day.work && { kind: 'work' as const }),
        },
      ]),
    );
  }, [days]);
}
