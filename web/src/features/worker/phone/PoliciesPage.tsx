import { useTranslation } from 'react-i18next';
import type { OwnPoliciesQuery as PoliciesData } from '@/gql/graphql';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { useTermText } from '@/lib/useTermText';
import { OwnPoliciesQuery } from '../documents';
import { useCaseWord } from '../parts/words';
import styles from '../parts/worker.module.css';

type Policies = PoliciesData['ownPolicies'];

const DAYS = ['noticeDays', 'answerDays', 'feedbackDays', 'complaintDays', 'appealDays'] as const;

/** The union's policies in public words: who is in need, what is given, and how long it takes. */
export function Component() {
  const { t } = useTranslation('worker');
  const query = useGql(OwnPoliciesQuery, {});
  return (
    <Loaded query={query}>
      {({ ownPolicies, ownHome }) => (
        <>
          <Standards standards={ownPolicies.standards} uscc={ownHome.uscc} />
          {ownPolicies.items.map((item) => (
            <Item key={item.item} policy={item} />
          ))}
          <Card title={t('policies.days')}>
            <ul>
              {DAYS.map((name) => (
                <li key={name}>{t(`policies.${name}`, { days: ownPolicies[name] })}</li>
              ))}
            </ul>
            <p className={styles.soft}>{t('policies.workdays')}</p>
          </Card>
        </>
      )}
    </Loaded>
  );
}

/** The line below which a household counts as poor, with its document. */
function Standards({ standards, uscc }: { standards: Policies['standards']; uscc: string }) {
  const { t } = useTranslation(['worker', 'means']);
  return (
    <Card title={t('policies.standard')}>
      {standards.length === 0 && <p className={styles.soft}>{t('policies.noStandard')}</p>}
      <ul className={styles.list}>
        {standards.map(({ id, residence, monthly, effectiveFrom, documentNo }) => (
          <li key={id}>
            <b>{t('policies.line', { residence: t(`means:residence.${residence}`), amount: yuan(monthly) })}</b>
            <p className={styles.soft}>{t('policies.since', { date: effectiveFrom, document: documentNo })}</p>
          </li>
        ))}
      </ul>
      <a href={`/p/${uscc}/check`}>{t('policies.check')}</a>
    </Card>
  );
}

/** One item of aid: its conditions, papers and limits. */
function Item({ policy }: { policy: Policies['items'][number] }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const { item, needsActive, papers, limits } = policy;
  return (
    <Card title={word('item', item)}>
      <p>{word('aidAbout', item)}</p>
      <dl className={styles.facts}>
        <dt>{t('policies.condition')}</dt>
        <dd>{t(needsActive ? 'policies.needsActive' : 'policies.needsFile')}</dd>
        <dt>{t('policies.papers')}</dt>
        <dd>{papers.map((kind) => word('aidPaper', kind)).join(t('papers.and')) || t('policies.noPapers')}</dd>
        <dt>{t('policies.limit')}</dt>
        <dd>{limits.length === 0 ? t('policies.noLimit') : <Limits limits={limits} />}</dd>
      </dl>
    </Card>
  );
}

function Limits({ limits }: { limits: Policies['items'][number]['limits'] }) {
  const { t } = useTranslation(['worker', 'assistance', 'vocabulary']);
  const word = useCaseWord();
  const termText = useTermText();
  return (
    <ul className={styles.list}>
      {limits.map(({ id, category, source, subject, period, terms, exclusive, documentNo }) => (
        <li key={id}>
          {category && <b>{t(`vocabulary:category.${category}`)} </b>}
          {t(`assistance:subject.${subject}`)}
          {t(`assistance:period.${period}`)} {terms.map((term) => termText(term)).join(t('policies.least'))}
          {source && <div>{t('policies.source', { source: t(`assistance:source.${source}`) })}</div>}
          {exclusive.length > 0 && (
            <div>
              {t('policies.exclusive', { items: exclusive.map((one) => word('item', one)).join(t('papers.and')) })}
            </div>
          )}
          <div className={styles.soft}>{documentNo}</div>
        </li>
      ))}
    </ul>
  );
}
