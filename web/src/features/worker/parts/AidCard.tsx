import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { WithdrawOwnApplication } from '../documents';
import { CaseTimeline } from './CaseTimeline';
import { Complaints } from './Complaints';
import type { OwnApplication } from './form';
import { Rating } from './Rating';
import { toneOf } from './tones';
import { useCaseWord } from './words';
import styles from './worker.module.css';

/** An own application for aid. */
export function AidCard({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const { number, item, state, asked, approved, personName, canRate, feedback } = application;
  const facts = [
    personName && [t('aid.person'), personName],
    asked && asked !== '0' && [t('aid.askedFor'), t('aid.yuan', { amount: yuan(asked) })],
    approved && [t('aid.approved'), t('aid.yuan', { amount: yuan(approved) })],
  ].filter((fact): fact is [string, string] => Array.isArray(fact));
  return (
    <Card
      title={`${word('item', item)} ${number}`}
      extra={<StatusTag tone={toneOf(state)}>{word('aidState', state)}</StatusTag>}
    >
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {state === 'NEED_MORE' && <Wanted application={application} />}
      <CaseTimeline group="aidState" steps={application.steps} next={application.next} />
      <Moves application={application} />
      {(canRate || feedback.length > 0) && <Rating application={application} />}
      <Complaints application={application} />
    </Card>
  );
}

/** What the office asked for, once, in its words. */
function Wanted({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const { wanted, wantedNote } = application;
  return (
    <>
      <p className={styles.problem}>
        {t('papers.lacking', { papers: wanted.map((kind) => word('aidPaper', kind)).join(t('papers.and')) })}
      </p>
      {wantedNote && <blockquote className={styles.quote}>{wantedNote}</blockquote>}
    </>
  );
}

/** Going on with the form, or taking the application back. */
function Moves({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  const withdraw = useGqlMutation(WithdrawOwnApplication, { invalidates: ['OwnHome'] });
  const { id, state, canEdit, canWithdraw, version } = application;
  const at = state === 'NEED_MORE' ? '&step=4' : '';
  return (
    <>
      <div className={styles.buttons}>
        {canEdit && (
          <Button kind="primary" wide onClick={() => void navigate(`/m/apply/aid?id=${id}${at}`)}>
            {t(state === 'DRAFT' ? 'begin.goOn' : 'aid.goOn')}
          </Button>
        )}
        {canWithdraw && <Button onClick={() => setLeaving(true)}>{t('aid.withdraw')}</Button>}
      </div>
      {withdraw.error && <p className={styles.problem}>{withdraw.error.message}</p>}
      {leaving && (
        <ConfirmDialog
          title={t('aid.withdrawTitle')}
          detail={t('aid.withdrawDetail')}
          confirmLabel={t('aid.withdraw')}
          onCancel={() => setLeaving(false)}
          onConfirm={() => {
            setLeaving(false);
            withdraw.mutate({ input: { id, expectedVersion: version, reason: t('aid.withdrawReason') } });
          }}
        />
      )}
    </>
  );
}
