import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MyHouseholdQuery as HouseholdData, SensitiveField } from '@/gql/graphql';
import { Card } from '@/kit/layout/Card';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import { useWord } from '@/lib/words';
import { MyHouseholdQuery } from './documents';
import { Dues } from './Dues';
import { dueOf } from './due';
import styles from './households.module.css';

type Household = Extract<HouseholdData['node'], { __typename: 'Archive' }>;
type Applications = HouseholdData['applications']['edges'];

/** One household on the phone, to read: who they are, how to reach them, what is due and under way. */
export function Component() {
  const { t } = useTranslation('households');
  const { id = '' } = useParams();
  const query = useGql(MyHouseholdQuery, { id });
  return (
    <Loaded query={query}>
      {({ node, applications }) =>
        node?.__typename === 'Archive' ? (
          <>
            <Facts household={node} />
            <Todo household={node} />
            <Members household={node} />
            <UnderWay applications={applications.edges} />
            <p className={styles.soft}>{t('readOnly')}</p>
          </>
        ) : (
          <EmptyState title={t('gone')} />
        )
      }
    </Loaded>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const SECRETS = [
  ['PHONE', 'phone'],
  ['ADDRESS', 'address'],
  ['ID_NUMBER', 'idNumber'],
] as const;

function Facts({ household }: { household: Household }) {
  const { t } = useTranslation(['households', 'vocabulary']);
  return (
    <Card title={household.headName}>
      <dl className={styles.facts}>
        {SECRETS.map(([field, key]) => (
          <Fact key={field} label={t(`vocabulary:sensitiveField.${field}`)}>
            <Secret household={household} field={field} value={household[key]} />
          </Fact>
        ))}
        <Fact label={t('number')}>{household.number}</Fact>
        <Fact label={t('unit')}>{household.unit.fullName}</Fact>
        <Fact label={t('category')}>{t(`vocabulary:category.${household.category}`)}</Fact>
        <Fact label={t('cause')}>{t(`vocabulary:cause.${household.mainCause}`)}</Fact>
        <Fact label={t('visitedOn')}>{household.lastVisitedOn ?? t('never')}</Fact>
        {household.wish && <Fact label={t('wish')}>{household.wish}</Fact>}
      </dl>
    </Card>
  );
}

interface SecretProps {
  household: Household;
  field: SensitiveField;
  value: Household['phone'];
}

/** Shown on a reason that is kept; a telephone number can then be called. */
function Secret({ household, field, value }: SecretProps) {
  const { t } = useTranslation('vocabulary');
  const may = household.viewerCan.includes('reveal');
  return (
    <SensitiveValue
      label={t(`sensitiveField.${field}`)}
      value={value}
      dial={field === 'PHONE'}
      {...(may && { onReveal: revealer(household.id, field) })}
    />
  );
}

function Todo({ household }: { household: Household }) {
  const { t } = useTranslation('households');
  const word = useWord('intake');
  const { missingPapers } = household;
  return (
    <Card title={t('dueTitle')}>
      {dueOf(household, todayCN()).length === 0 && t('nothingDue')}
      <span className={styles.head}>
        <Dues of={household} />
      </span>
      {missingPapers.length > 0 && (
        <p className={styles.soft}>
          {t('lacking', { papers: missingPapers.map((kind) => word('papers.kind', kind)).join(t('and')) })}
        </p>
      )}
    </Card>
  );
}

function Members({ household: { members } }: { household: Household }) {
  const { t } = useTranslation('households');
  return (
    <Card title={members.length > 0 ? t('members', { count: members.length }) : t('alone')}>
      <ul className={styles.plain}>
        {members.map(({ id, name, relation, age, status, idNumber }) => (
          <li key={id}>
            <div>
              {relation} <strong>{name}</strong>
            </div>
            <div className={styles.soft}>
              {[age !== null && t('age', { count: age }), status, idNumber.text].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function UnderWay({ applications }: { applications: Applications }) {
  const { t } = useTranslation(['households', 'vocabulary']);
  const state = useWord('assistance');
  return (
    <Card title={t('applications')}>
      {applications.length === 0 && t('noApplications')}
      <ul className={styles.plain}>
        {applications.map(({ node }) => (
          <li key={node.id}>
            <div>
              <strong>{t(`vocabulary:aidItem.${node.item}`)}</strong> {node.asked !== null && `¥ ${yuan(node.asked)}`}
            </div>
            <div className={styles.soft}>
              {node.number} · {state('state', node.state)}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
