import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/kit/layout/Card';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { ApprovalsElsewhereQuery } from '../documents';
import styles from './Facts.module.css';

/** What waits for the reader on screens of its own; nothing when nothing does. */
export function Elsewhere() {
  const { t } = useTranslation('approval');
  const { data } = useGql(ApprovalsElsewhereQuery, {});
  if (!data || data.approvalsElsewhere.length === 0) return null;
  return (
    <Card title={t('elsewhere')}>
      <ul className={styles.elsewhere}>
        {data.approvalsElsewhere.map((one) => (
          <li key={one.link}>
            <Link to={one.link}>{one.title}</Link>{' '}
            <span className={styles.soft}>
              {t(`kind.${one.kind}`)}
              {one.amountFen !== null && ` · ¥ ${yuan(one.amountFen)}`} · {one.submittedByName}{' '}
              {dateTimeCN(one.submittedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
