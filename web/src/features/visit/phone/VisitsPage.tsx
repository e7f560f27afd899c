import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TextField } from '@/kit/basic/Field';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { useGoodsText } from '@/lib/goods';
import { invalidate } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { type EntryState, type OutboxEntry, useOutboxSummary } from '@/lib/offline';
import { groupByRun, matches } from '../parts/list';
import { MY_VISITS, type MyVisit, useMyVisits } from '../parts/myVisits';
import { useEntries } from '../parts/useEntries';
import styles from './VisitsPage.module.css';

const SEARCH_FROM = 8; // a list that fits on two screens needs no search

/** Today's visits (今日走访): those still to make, due first; works without network. */
export function Component() {
  const query = useMyVisits();
  useRefreshWhenSent();
  return <Loaded query={query}>{(visits) => <List visits={visits} />}</Loaded>;
}

/** What was delivered is no longer to be visited. */
function useRefreshWhenSent(): void {
  const client = useQueryClient();
  const { queued } = useOutboxSummary();
  useEffect(() => {
    if (queued === 0) void invalidate(client, [MY_VISITS]);
  }, [client, queued]);
}

function List({ visits }: { visits: readonly MyVisit[] }) {
  const { t } = useTranslation('visit');
  const [search, setSearch] = useState('');
  const entries = useEntries();
  const found = visits.filter((visit) => matches(visit, search));
  return (
    <>
      <Refused visits={visits} entries={entries} />
      {visits.length === 0 && <EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
      {visits.length > SEARCH_FROM && (
        <TextField
          type="search"
          label={t('list.search', { count: visits.length })}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {groupByRun(found).map(({ run, visits: group }) => (
        <section key={run.id} aria-label={run.title}>
          <h2 className={styles.run}>
            {run.title}
            <span className={styles.until}>{t('list.until', { date: run.endsOn, count: group.length })}</span>
          </h2>
          <ul className={styles.list}>
            {group.map((visit) => (
              <li key={visit.id}>
                <Line visit={visit} entry={entries.get(visit.id)?.state} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Reports that the server refused, of visits that are no longer on the list. */
function Refused({ visits, entries }: { visits: readonly MyVisit[]; entries: ReadonlyMap<string, OutboxEntry> }) {
  const { t } = useTranslation('visit');
  const listed = new Set(visits.map((visit) => visit.id));
  const refused = [...entries.values()].filter((entry) => entry.state === 'parked' && !listed.has(entry.subject));
  if (refused.length === 0) return null;
  return (
    <section aria-label={t('entry.parked')}>
      <h2 className={styles.run}>{t('entry.parked')}</h2>
      <ul className={styles.list}>
        {refused.map((entry) => (
          <li key={entry.id}>
            <Link to={`/m/visits/${entry.subject}`} className={styles.visit}>
              <strong>{entry.title}</strong>
              <span className={styles.soft}>{entry.failure?.message}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ENTRY_TONES: Record<EntryState, Tone> = { draft: 'neutral', queued: 'warning', parked: 'danger' };

function Line({ visit, entry }: { visit: MyVisit; entry: EntryState | undefined }) {
  const { t } = useTranslation(['visit', 'visiting']);
  const goods = useGoodsText();
  return (
    <Link to={`/m/visits/${visit.id}`} className={styles.visit}>
      <span className={styles.head}>
        <strong>{visit.name}</strong>
        <StatusTag tone="info">{t(`visiting:class.${visit.class}`)}</StatusTag>
        {visit.overdue && <StatusTag tone="danger">{t('visiting:overdue')}</StatusTag>}
        {visit.state === 'UNDELIVERED' && <StatusTag tone="warning">{t('visiting:visitState.UNDELIVERED')}</StatusTag>}
        {entry && <StatusTag tone={ENTRY_TONES[entry]}>{t(`entry.${entry}`)}</StatusTag>}
      </span>
      <span className={styles.soft}>{visit.unit.fullName}</span>
      {visit.address.text && <span className={styles.soft}>{visit.address.text}</span>}
      <span>{t('list.gets', { cash: yuan(visit.cashFen), goods: goods(visit.goods) })}</span>
    </Link>
  );
}
