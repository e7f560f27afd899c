import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyHouseholdsQuery as HouseholdsData } from '@/gql/graphql';
import { TextField } from '@/kit/basic/Field';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { todayCN } from '@/lib/date';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { useSession } from '@/lib/session';
import { MyHouseholdsQuery } from './documents';
import { type Box, BOXES, filterOf } from './due';
import { Dues } from './Dues';
import styles from './households.module.css';

const MOST = 50; // more than a thumb scrolls through: beyond that one searches
const TYPING_MS = 300;

/** The households that the reader is responsible for (第一责任人), those longest unvisited first. */
export function Component() {
  const { t } = useTranslation('households');
  const { memberId } = useSession();
  const [box, setBox] = useState<Box>('ALL');
  const [search, setSearch] = useState('');
  const settled = useDebounced(search, TYPING_MS);
  const query = useGql(
    MyHouseholdsQuery,
    { filter: filterOf(box, settled, memberId, todayCN()), first: MOST },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <SegmentedChoice
        label={t('show')}
        value={box}
        options={BOXES.map((value) => ({ value, label: t(`box.${value}`) }))}
        onChange={setBox}
      />
      <TextField
        type="search"
        label={t('search')}
        value={search}
        maxLength={50}
        autoComplete="off"
        onChange={(event) => setSearch(event.target.value)}
      />
      <Loaded query={query}>{({ archives }) => <List found={archives} />}</Loaded>
    </>
  );
}

type Found = HouseholdsData['archives'];

function List({ found: { edges, totalCount } }: { found: Found }) {
  const { t } = useTranslation('households');
  if (edges.length === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  return (
    <>
      <p role="status" className={styles.soft}>
        {totalCount > edges.length
          ? t('foundMore', { count: totalCount, shown: edges.length })
          : t('found', { count: totalCount })}
      </p>
      <ul className={styles.list}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Line household={node} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ household }: { household: Found['edges'][number]['node'] }) {
  const { t } = useTranslation(['households', 'vocabulary']);
  const { id, headName, number, category, unit, lastVisitedOn } = household;
  return (
    <Link to={`/m/households/${id}`} className={styles.line}>
      <span className={styles.head}>
        <strong>{headName}</strong>
        <Dues of={household} />
      </span>
      <span className={styles.soft}>{unit.fullName}</span>
      <span className={styles.soft}>
        {number} · {t(`vocabulary:category.${category}`)}
        {lastVisitedOn && ` · ${t('visited', { date: lastVisitedOn })}`}
      </span>
    </Link>
  );
}
