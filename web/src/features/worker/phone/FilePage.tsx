import { useTranslation } from 'react-i18next';
import type { ConsentPurpose, OwnFileQuery as FileData } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { useWord } from '@/lib/words';
import { GiveOwnConsent, OwnFileQuery, WithdrawOwnConsent } from '../documents';
import { CONSENTS } from '../parts/form';
import styles from '../parts/worker.module.css';

type File = NonNullable<FileData['ownFile']>;

/** What the union keeps of its reader, what they agreed to, and who looked at it. */
export function Component() {
  const { t } = useTranslation('worker');
  const query = useGql(OwnFileQuery, {});
  return (
    <Loaded query={query}>
      {({ ownFile }) =>
        ownFile ? (
          <>
            <Facts file={ownFile} />
            <Consents file={ownFile} />
            <Looks looks={ownFile.looks} />
          </>
        ) : (
          <EmptyState title={t('file.none')} hint={t('file.noneHint')} />
        )
      }
    </Loaded>
  );
}

const SECRETS = ['idNumber', 'phone', 'address', 'bankCard'] as const;

function Facts({ file }: { file: File }) {
  const { t } = useTranslation(['worker', 'vocabulary']);
  return (
    <Card title={t('file.title', { number: file.number })}>
      <dl className={styles.facts}>
        <dt>{t('file.name')}</dt>
        <dd>{file.headName}</dd>
        {SECRETS.map((field) => (
          <FactOf key={field} label={t(`file.${field}`)}>
            <SensitiveValue label={t(`file.${field}`)} value={file[field]} />
          </FactOf>
        ))}
        <FactOf label={t('file.members')}>
          {file.members.map(({ name, relation }) => `${relation} ${name}`).join(t('papers.and')) || t('file.alone')}
        </FactOf>
        <FactOf label={t('need.mainCause')}>{t(`vocabulary:cause.${file.mainCause}`)}</FactOf>
        {file.incomeYear && <FactOf label={t('money.incomeYear')}>{yuan(file.incomeYear)}</FactOf>}
        {file.rigidYear && <FactOf label={t('money.rigidYear')}>{yuan(file.rigidYear)}</FactOf>}
        <FactOf label={t('need.wish')}>{file.wish}</FactOf>
      </dl>
      <p className={styles.soft}>{t('file.wrong')}</p>
    </Card>
  );
}

function FactOf({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Consents with the text that was agreed to; each can be given and taken back. */
function Consents({ file }: { file: File }) {
  const { t } = useTranslation('worker');
  const give = useGqlMutation(GiveOwnConsent, { invalidates: ['OwnFile'] });
  const withdraw = useGqlMutation(WithdrawOwnConsent, { invalidates: ['OwnFile'] });
  const inForce = (purpose: ConsentPurpose) => file.consents.find((c) => c.purpose === purpose && !c.withdrawnAt);
  const problem = give.error ?? withdraw.error;
  return (
    <Card title={t('consent.title')}>
      <ul className={styles.list}>
        {CONSENTS.map((purpose) => {
          const given = inForce(purpose);
          return (
            <li key={purpose}>
              <div className={styles.row}>
                <b>{t(`consent.name.${purpose}`)}</b>
                <StatusTag tone={given ? 'success' : 'neutral'}>
                  {given ? t('consent.given', { date: given.signedOn }) : t('consent.notGiven')}
                </StatusTag>
              </div>
              <p className={styles.soft}>{t(`consent.text.${purpose}`)}</p>
              {given ? (
                <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({ input: { id: given.id } })}>
                  {t('consent.withdraw', { name: t(`consent.name.${purpose}`) })}
                </Button>
              ) : (
                <Button busy={give.isPending} onClick={() => give.mutate({ input: { archiveId: file.id, purpose } })}>
                  {t('consent.give', { name: t(`consent.name.${purpose}`) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {problem && <p className={styles.problem}>{problem.message}</p>}
      <p className={styles.soft}>{t('consent.version', { version: file.consentText })}</p>
    </Card>
  );
}

/** Who looked at a sensitive value of the file, and why. */
function Looks({ looks }: { looks: File['looks'] }) {
  const { t } = useTranslation('worker');
  const word = useWord('vocabulary');
  return (
    <Card title={t('looks.title')}>
      <p className={styles.soft}>{t('looks.hint')}</p>
      {looks.length === 0 && <p className={styles.soft}>{t('looks.none')}</p>}
      <ul className={styles.list}>
        {looks.map((look) => (
          <li key={look.at + look.fields.join()}>
            <b>
              {t(look.superior ? 'looks.superior' : 'looks.who', {
                name: look.viewerName,
                union: look.viewerTenantName,
                fields: look.fields.map((field) => word('sensitiveField', field)).join(t('papers.and')),
              })}
            </b>
            <p className={styles.soft}>
              <time>{dateTimeCN(look.at)}</time> {look.purpose && t('looks.why', { purpose: look.purpose })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
