import { Alert } from 'antd';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulePreviewQuery as PreviewData } from '@/gql/graphql';
import { Tile, Tiles } from '@/kit/basic/Tiles';
import { LunarCalendar } from '@/kit/calendar/LunarCalendar';
import type { Month } from '@/kit/calendar/month';
import { dateTimeCN } from '@/lib/date';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { RulePreviewQuery } from '../documents';
import { useDayNotes } from './useDayNotes';
import styles from './RulePreview.module.css';

const TYPING_MS = 400;

type RuleDate = PreviewData['rulePreview']['dates'][number];

/** What a holiday rule means: its next three dates, also on the lunar calendar. */
export function RulePreview({ rule }: { rule: string }) {
  const { t } = useTranslation('campaign');
  const settled = useDebounced(rule.trim(), TYPING_MS);
  const query = useGql(
    RulePreviewQuery,
    { rule: settled },
    { enabled: settled !== '', placeholderData: keepPreviousData },
  );
  const preview = query.data?.rulePreview;
  if (!settled || !preview) return null;
  if (preview.error) return <Alert type="warning" showIcon role="alert" title={preview.error} />;
  return (
    <section aria-label={t('when.preview')}>
      <p>
        {t('when.canonical')} <strong lang="zh-CN">{preview.canonical}</strong>
      </p>
      <Dates dates={preview.dates} />
    </section>
  );
}

/** Dates to pick from, and the month of the picked one. */
export function Dates({ dates }: { dates: readonly RuleDate[] }) {
  const { t } = useTranslation('campaign');
  const [picked, setPicked] = useState<string>();
  const [month, setMonth] = useState<Month>();
  const current = dates.find((date) => date.date === picked) ?? dates[0];
  const shown = month ?? current?.date.slice(0, 7);
  const notes = useDayNotes(shown);
  if (!current || !shown) return <p>{t('when.noDates')}</p>;
  return (
    <div className={styles.preview}>
      <Tiles label={t('when.nextDates')}>
        {dates.map((date) => (
          <Tile
            key={date.at}
            picked={date === current}
            onPick={() => {
              setPicked(date.date);
              setMonth(date.date.slice(0, 7));
            }}
          >
            <strong>{dateTimeCN(date.at)}</strong>
            <span lang="zh-CN">{date.lunar}</span>
            {!date.certain && <span className={styles.uncertain}>{t('when.uncertain')}</span>}
          </Tile>
        ))}
      </Tiles>
      <LunarCalendar
        month={shown}
        onMonth={setMonth}
        selected={current.date}
        notes={notes}
        marks={Object.fromEntries(
          dates.map((date) => [date.date, [{ id: date.at, label: t('when.opens'), tone: 'danger' as const }]]),
        )}
      />
    </div>
  );
}
