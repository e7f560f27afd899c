import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { StatusTag } from '@/kit/basic/StatusTag';
import { toast } from '@/kit/basic/toast';
import { useGqlMutation } from '@/lib/graphql';
import { AppealOwnComplaint, FileOwnComplaint, WithdrawOwnComplaint } from '../documents';
import type { OwnApplication } from './form';
import { toneOf } from './tones';
import { WordsForm } from './WordsForm';
import { useCaseWord } from './words';
import styles from './worker.module.css';

const OUTDATES = { invalidates: ['OwnHome'] };

type Complaint = OwnApplication['complaints'][number];

/** Complaints about how an application was handled, with their answers, and a way to file one. */
export function Complaints({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  const [filing, setFiling] = useState(false);
  const file = useGqlMutation(FileOwnComplaint, { ...OUTDATES, onSuccess: () => toast(t('complaint.filed')) });
  const { id, complaints, canComplain } = application;
  if (complaints.length === 0 && !canComplain) return null;
  return (
    <section className={styles.section} aria-label={t('complaint.title')}>
      {complaints.length > 0 && <h3 className={styles.heading}>{t('complaint.title')}</h3>}
      {complaints.map((complaint) => (
        <ComplaintItem key={complaint.id} complaint={complaint} />
      ))}
      {filing && (
        <WordsForm
          label={t('complaint.text')}
          hint={t('complaint.hint')}
          send={t('complaint.send')}
          busy={file.isPending}
          problem={file.error}
          onSend={async (text) => {
            await file.mutateAsync({ input: { applicationId: id, text } });
            setFiling(false);
          }}
          onCancel={() => setFiling(false)}
        />
      )}
      {canComplain && !filing && <Button onClick={() => setFiling(true)}>{t('complaint.file')}</Button>}
    </section>
  );
}

function ComplaintItem({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const { state, text, dueOn, overdue, upheld, answer, appeal, appealUntil, outcome, canAppeal } = complaint;
  const verdict = upheld === null ? '' : t(upheld ? 'complaint.upheld' : 'complaint.notUpheld');
  return (
    <article>
      <div className={styles.row}>
        <b>{t('complaint.mine')}</b>
        <StatusTag tone={toneOf(state)}>{word('complaintState', state)}</StatusTag>
      </div>
      <blockquote className={styles.quote}>{text}</blockquote>
      {dueOn && <p className={styles.soft}>{t(overdue ? 'complaint.overdue' : 'complaint.dueOn', { date: dueOn })}</p>}
      {answer && <p>{t('complaint.answer', { verdict, text: answer })}</p>}
      {appeal && <p>{t('complaint.appealed', { text: appeal })}</p>}
      {outcome && <p>{t('complaint.outcome', { verdict, text: outcome })}</p>}
      {canAppeal && appealUntil && <p className={styles.soft}>{t('complaint.appealUntil', { date: appealUntil })}</p>}
      <ComplaintMoves complaint={complaint} />
    </article>
  );
}

/** An appeal, once, and taking the complaint back. */
function ComplaintMoves({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('worker');
  const [doing, setDoing] = useState<'appeal' | 'withdraw'>();
  const appeal = useGqlMutation(AppealOwnComplaint, { ...OUTDATES, onSuccess: () => toast(t('complaint.appealSent')) });
  const withdraw = useGqlMutation(WithdrawOwnComplaint, OUTDATES);
  const { id, version, canAppeal, canWithdraw } = complaint;
  const named = { id, expectedVersion: version };
  if (doing === 'appeal')
    return (
      <WordsForm
        label={t('complaint.appealText')}
        hint={t('complaint.appealHint')}
        send={t('complaint.appealSend')}
        busy={appeal.isPending}
        problem={appeal.error}
        onSend={async (text) => {
          await appeal.mutateAsync({ input: { ...named, text } });
          setDoing(undefined);
        }}
        onCancel={() => setDoing(undefined)}
      />
    );
  return (
    <div className={styles.buttons}>
      {canAppeal && <Button onClick={() => setDoing('appeal')}>{t('complaint.appeal')}</Button>}
      {canWithdraw && <Button onClick={() => setDoing('withdraw')}>{t('complaint.withdraw')}</Button>}
      {withdraw.error && <p className={styles.problem}>{withdraw.error.message}</p>}
      {doing === 'withdraw' && (
        <ConfirmDialog
          title={t('complaint.withdrawTitle')}
          detail={t('complaint.withdrawDetail')}
          confirmLabel={t('complaint.withdraw')}
          onCancel={() => setDoing(undefined)}
          onConfirm={() => {
            setDoing(undefined);
            withdraw.mutate({ input: { ...named, reason: t('complaint.withdrawReason') } });
          }}
        />
      )}
    </div>
  );
}
