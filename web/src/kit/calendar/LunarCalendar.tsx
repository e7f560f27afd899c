import { useTranslation } from 'react-i18next';
import type { Tone } from '@/kit/basic/StatusTag';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Icon } from '@/kit/basic/Icon';
import { type CivilDate, todayCN } from '@/lib/date';
import { lunarDay, lunarFestival } from '@/lib/lunar';
import { lunarCellText, lunarDayText, lunarMonthText } from '@/lib/lunarText';
import styles from './LunarCalendar.module.css';
import { type Month, monthGrid, shiftMonth } from './month';

/** A campaign, deadline or visit on a day. */
export interface DayMark {
  id: string;
  label: string;
  tone: Tone;
}

/** A departure from the working week, by the State Council's notice (休/班), or a solar term or statutory day to name. */
export interface DayNote {
  kind?: 'off' | 'work';
  name?: string;
}

interface LunarCalendarProps {
  month: Month;
  onMonth: (month: Month) => void;
  marks?: Partial<Record<CivilDate, readonly DayMark[]>>;
  notes?: Partial<Record<CivilDate, DayNote>>;
  selected?: CivilDate;
  onSelect?: (date: CivilDate) => void;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Month grid with lunar days, festivals, days off and what is planned (农历). */
export function LunarCalendar({ month, onMonth, marks = {}, notes = {}, selected, onSelect }: LunarCalendarProps) {
  const { t } = useTranslation('kit');
  const today = todayCN();
  return (
    <div>
      <MonthBar month={month} onMonth={onMonth} />
      <table className={styles.grid}>
        <caption className="nx-unseen">{monthTitle(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {t(`calendar.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <Day
                  key={date}
                  date={date}
                  outside={!date.startsWith(month)}
                  today={date === today}
                  selected={date === selected}
                  marks={marks[date] ?? []}
                  note={notes[date] ?? {}}
                  onSelect={onSelect}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthBar({ month, onMonth }: { month: Month; onMonth: (month: Month) => void }) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.bar}>
      <button type="button" aria-label={t('calendar.previous')} onClick={() => onMonth(shiftMonth(month, -1))}>
        <Icon name="back" size={20} />
      </button>
      <strong aria-live="polite">{monthTitle(month)}</strong>
      <button type="button" aria-label={t('calendar.next')} onClick={() => onMonth(shiftMonth(month, 1))}>
        <Icon name="next" size={20} />
      </button>
      <button type="button" className={styles.today} onClick={() => onMonth(todayCN().slice(0, 7))}>
        {t('calendar.today')}
      </button>
    </div>
  );
}

const monthTitle = (month: Month) => month.replace('-', ' / ');

interface DayProps {
  date: CivilDate;
  outside: boolean;
  today: boolean;
  selected: boolean;
  marks: readonly DayMark[];
  note: DayNote;
  onSelect: ((date: CivilDate) => void) | undefined;
}

function Day({ date, outside, today, selected, marks, note, onSelect }: DayProps) {
  const classes = [styles.day, outside && styles.outside, today && styles.isToday, selected && styles.selected];
  return (
    <td className={classes.filter(Boolean).join(' ')} aria-current={today ? 'date' : undefined}>
      {onSelect ? (
        <button type="button" className={styles.head} aria-pressed={selected} onClick={() => onSelect(date)}>
          <DayHead date={date} note={note} />
        </button>
      ) : (
        <div className={styles.head}>
          <DayHead date={date} note={note} />
        </div>
      )}
      {marks.length > 0 && (
        <ul className={styles.marks}>
          {marks.map((mark) => (
            <li key={mark.id} title={mark.label}>
              <StatusTag tone={mark.tone}>{mark.label}</StatusTag>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** Day number, then the most telling of: lunar festival, named day, lunar day. */
function DayHead({ date, note }: { date: CivilDate; note: DayNote }) {
  const { t } = useTranslation('kit');
  const lunar = lunarDay(date);
  const festival = lunarFestival(date);
  const name = festival ? t(`festival.${festival}`) : note.name;
  return (
    <>
      <span className={styles.number}>{Number(date.slice(8))}</span>
      {note.kind && (
        <span className={note.kind === 'off' ? styles.off : styles.work}>{t(`calendar.${note.kind}`)}</span>
      )}
      <span
        lang={name ? undefined : 'zh-CN'}
        className={name ? styles.festival : styles.lunar}
        title={lunar && lunarMonthText(lunar) + lunarDayText(lunar.day)}
      >
        {name ?? (lunar && lunarCellText(lunar))}
      </span>
    </>
  );
}
