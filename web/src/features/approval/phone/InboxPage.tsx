import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { ApprovalInboxQuery } from '../documents';
import type { InboxRow } from '../parts/BatchButton';
import { StateTag } from '../parts/StateTag';
import styles from './InboxPage.module.css';

const MOST = 50; // more than a thumb scrolls through; the desk has pages

/** What waits for the reader's decision, the oldest first. */
export function Component() {
  const { t } = useTranslation('approval');
  const query = useGql(ApprovalInboxQuery, {
    filter: { box: 'MINE' },
    first: MOST,
    offset: 0,
  });
  return (
    <Loaded query={query}>
      {({ approvalInbox }) =>
        approvalInbox.edges.length === 0 ? (
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        ) : (
          <ul className={styles.list}>
            {approvalInbox.edges.map(({ node }) => (
              <li key={node.id}>
                <Line row={node} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Line({ row }: { row: InboxRow }) {
  const { t } = useTranslation('approval');
  return (
    <Link to={`/m/approvals/${row.id}`} className={styles.line}>
      <strong>{row.title}</strong>
      <span className={styles.soft}>
        {t(`kind.${row.kind}`)} ·{' '}
        {row.originTenantName ? t('from', { union: row.originTenantName }) : row.unit?.fullName}
      </span>
      {row.amountFen !== null && <span>¥ {yuan(row.amountFen)}</span>}
      <span className={styles.soft}>
        {row.stepName} · {t('dueOn')} {row.dueOn} <StateTag one={row} />
      </span>
    </Link>
  );
}
