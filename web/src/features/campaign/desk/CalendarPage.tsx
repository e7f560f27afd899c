import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type DayMark, LunarCalendar } from '@/kit/calendar/LunarCalendar';
import type { Month } from '@/kit/calendar/month';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { CampaignCalendarQuery } from '../documents';
import { type CalendarEntry, calendarEntries } from '../parts/calendarEntries';
import { useDayNotes } from '../parts/useDayNotes';
import styles from './CalendarPage.module.css';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Month and picked day, kept in the address. */
function useMonth() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('month') ?? '';
  const month: Month = MONTH.test(asked) ? asked : todayCN().slice(0, 7);
  const day = params.get('day') ?? undefined;
  return {
    month,
    day: day?.startsWith(month) ? day : undefined,
    setMonth: (next: Month) => setParams({ month: next }),
    setDay: (next: string) => setParams({ month: next.slice(0, 7), day: next }),
  };
}

/** Plans and runs on the lunar calendar (活动日历). */
export function Component() {
  const { t } = useTranslation(['campaign', 'menu']);
  const { month, day, setMonth, setDay } = useMonth();
  const notes = useDayNotes(month);
  const query = useGql(CampaignCalendarQuery, { year: Number(month.slice(0, 4)) });
  return (
    <>
      <h1 className="nx-unseen">{t('menu:campaign.calendar')}</h1>
      <Loaded query={query}>
        {(data) => (
          <Month
            entries={calendarEntries(data)}
            calendar={{ month, notes, onMonth: setMonth, onSelect: setDay, ...(day && { selected: day }) }}
          />
        )}
      </Loaded>
    </>
  );
}

interface MonthProps {
  entries: readonly CalendarEntry[];
  calendar: Omit<Parameters<typeof LunarCalendar>[0], 'marks'>;
}

function Month({ entries, calendar }: MonthProps) {
  const { t } = useTranslation('campaign');
  const { month, selected } = calendar;
  const marks = useMemo(() => toMarks(entries), [entries]);
  const shown = entries.filter((entry) => (selected ? entry.date === selected : entry.date.startsWith(month)));
  return (
    <div className={styles.columns}>
      <Card>
        <LunarCalendar {...calendar} marks={marks} />
      </Card>
      <Card title={selected ? t('calendar.ofDay', { day: selected }) : t('calendar.ofMonth', { month })}>
        {shown.length === 0 ? <p>{t('calendar.nothing')}</p> : <Entries entries={shown} />}
      </Card>
    </div>
  );
}

function toMarks(entries: readonly CalendarEntry[]): Record<string, DayMark[]> {
  const marks: Record<string, DayMark[]> = {};
  for (const { date, id, title, tone } of entries) (marks[date] ??= []).push({ id, label: title, tone });
  return marks;
}

function Entries({ entries }: { entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation('campaign');
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className={styles.date}>{entry.date}</span>
          <span>
            <Link to={entry.path}>{entry.title}</Link>
            <span className={styles.what}>{t(`calendar.${entry.what}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
