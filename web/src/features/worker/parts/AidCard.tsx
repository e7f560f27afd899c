import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { useGqlMutation } from '@/lib/graphql';
import { yuan } from '@/lib/money';

import { WithdrawOwnApplication } from '../documents';
import { CaseTimeline } from './CaseTimeline';
import type { OwnApplication } from './form';
import { useCaseWord } from './words';
import styles from './worker.module.css';

/** An own application for aid. */
export function AidCard({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const [leaving, setLeaving] = useState(false);
  const withdraw = useGqlMutation(WithdrawOwnApplication, { invalidates: ['OwnHome'] });
  const { id, number, item, state, asked, approved, wanted, wantedNote, canEdit, canWithdraw, version } = application;
  return (
    <Card
      title={`${word('item', item)} ${number}`}
      extra={<StatusTag tone={state === 'APPROVED' ? 'success' : 'info'}>{word('aidState', state)}</StatusTag>}
    >
      <dl className={styles.facts}>
        {asked && (
          <>
            <dt>{t('aid.asked')}</dt>
            <dd>{t('aid.yuan', { amount: yuan(asked) })}</dd>
          </>
        )}
        {approved && (
          <>
            <dt>{t('aid.approved')}</dt>
            <dd>{t('aid.yuan', { amount: yuan(approved) })}</dd>
          </>
        )}
      </dl>
      {state === 'NEED_MORE' && (
        <p className={styles.problem}>
          {wanted.map((kind) => word('aidPaper', kind)).join(t('papers.and'))} {wantedNote}
        </p>
      )}
      <CaseTimeline group="aidState" steps={application.steps} next={application.next} />
      <div className={styles.buttons}>
        {canEdit && <Link to={`/m/apply/aid?id=${id}`}>{t('aid.goOn')}</Link>}
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
    </Card>
  );
}
