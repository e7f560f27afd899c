import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import styles from './Facts.module.css';
import { StateTag } from './StateTag';
import type { ApprovalCase } from './timeline';

/** What an approver has to see before deciding; neutral, so that phone and desk share it. */
export function Facts({ one }: { one: ApprovalCase }) {
  const { t } = useTranslation('approval');
  const actorName = useActorName();
  const lines: [string, React.ReactNode][] = [
    [t('kindLabel'), t(`kind.${one.kind}`)],
    ...(one.amountFen === null ? [] : [[t('amount'), yuan(one.amountFen)] as [string, React.ReactNode]]),
    [t('unit'), one.originTenantName ? t('from', { union: one.originTenantName }) : one.unit?.fullName],
    ...one.facts.map((fact): [string, React.ReactNode] => [
      fact.label,
      fact.text ?? fact.date ?? (fact.amountFen === null ? '' : yuan(fact.amountFen)),
    ]),
    [t('startedBy'), `${actorName(one.startedByName)} ${dateTimeCN(one.startedAt)}`],
    [t('state.label'), <StateTag key="state" one={one} />],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {lines.map(([label, value]) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {one.recusals.map((recusal) => (
        <p key={recusal.name} className={styles.recused}>
          <StatusTag tone="neutral">{t('recuse.short')}</StatusTag>{' '}
          {t('recused', {
            name: recusal.name,
            reason: recusal.relation ? t(`tieRelation.${recusal.relation}`) : recusal.reason,
          })}
        </p>
      ))}
    </>
  );
}
