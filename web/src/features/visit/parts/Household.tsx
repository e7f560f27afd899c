import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { useGoodsText } from '@/lib/goods';
import { yuan } from '@/lib/money';
import { revealer } from '@/lib/reveal';
import type { MyVisit } from './myVisits';
import styles from './Household.module.css';

/** Who is visited, what is known of the household, and what it gets. */
export function Household({ visit }: { visit: MyVisit }) {
  const { t } = useTranslation(['visit', 'visiting', 'vocabulary', 'common']);
  const goods = useGoodsText();
  const { facts } = visit;
  return (
    <Card title={visit.name} extra={<StatusTag tone="info">{t(`visiting:class.${visit.class}`)}</StatusTag>}>
      <dl className={styles.facts}>
        <Fact label={t('fact.unit')}>{visit.unit.fullName}</Fact>
        {facts.category && <Fact label={t('fact.category')}>{t(`vocabulary:category.${facts.category}`)}</Fact>}
        {facts.mainCause && <Fact label={t('fact.cause')}>{t(`vocabulary:cause.${facts.mainCause}`)}</Fact>}
        <Fact label={t('fact.household')}>
          {t('fact.people', { count: facts.householdSize })}
          {facts.hasDisability && t('fact.disability')}
        </Fact>
        <Fact label={t('vocabulary:sensitiveField.PHONE')}>
          <Phone visit={visit} />
        </Fact>
        <Fact label={t('vocabulary:sensitiveField.ADDRESS')}>
          <Secret visit={visit} field="ADDRESS" value={visit.address} />
        </Fact>
        <Fact label={t('fact.dueOn')}>{visit.dueOn}</Fact>
        <Fact label={t('fact.cash')}>
          <strong>{t('fact.amount', { amount: yuan(visit.cashFen) })}</strong>
        </Fact>
        {visit.goods.length > 0 && <Fact label={t('fact.goods')}>{goods(visit.goods)}</Fact>}
      </dl>
    </Card>
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

/** A number that may be seen can be called at once. */
function Phone({ visit }: { visit: MyVisit }) {
  const { state, text } = visit.phone;
  if (state === 'VISIBLE' && text) {
    return (
      <a className={styles.call} href={`tel:${text}`}>
        {text}
      </a>
    );
  }
  return <Secret visit={visit} field="PHONE" value={visit.phone} />;
}

interface SecretProps {
  visit: MyVisit;
  field: 'PHONE' | 'ADDRESS';
  value: MyVisit['phone'];
}

function Secret({ visit, field, value }: SecretProps) {
  const { t } = useTranslation('vocabulary');
  const may = visit.viewerCan.includes('contact');
  return (
    <SensitiveValue
      label={t(`sensitiveField.${field}`)}
      value={value}
      {...(may && { onReveal: revealer(visit.id, field) })}
    />
  );
}
