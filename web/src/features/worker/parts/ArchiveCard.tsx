import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchivePaperKind } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { StatusTag } from '@/kit/basic/StatusTag';
import { toast } from '@/kit/basic/toast';
import { Card } from '@/kit/layout/Card';
import { useGqlMutation } from '@/lib/graphql';

import { FileOwnPaper, ResubmitOwnArchive, WithdrawOwnArchive } from '../documents';
import { CaseTimeline } from './CaseTimeline';
import type { OwnArchive } from './form';
import { PaperPicker } from './PaperPicker';
import { PAPER_KINDS } from './papers';
import { toneOf } from './tones';
import { useCaseWord } from './words';
import styles from './worker.module.css';

const OUTDATES = { invalidates: ['OwnHome'] };

/** The own application for an archive, from the day it was handed in. */
export function ArchiveCard({ archive }: { archive: OwnArchive }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const [leaving, setLeaving] = useState(false);
  const withdraw = useGqlMutation(WithdrawOwnArchive, OUTDATES);
  return (
    <Card
      title={t('archive.title', { number: archive.number })}
      extra={<StatusTag tone={toneOf(archive.state)}>{word('archiveState', archive.state)}</StatusTag>}
    >
      {archive.return && <Answer archive={archive} asked={archive.return} />}
      <CaseTimeline group="archiveState" steps={stepsOf(archive)} next={archive.next} />
      {archive.canFilePapers && !archive.return && <Papers archive={archive} />}
      {archive.canWithdraw && (
        <div className={styles.buttons}>
          <Button onClick={() => setLeaving(true)}>{t('archive.withdraw')}</Button>
        </div>
      )}
      {withdraw.error && <p className={styles.problem}>{withdraw.error.message}</p>}
      {leaving && (
        <ConfirmDialog
          title={t('archive.withdrawTitle')}
          detail={t('archive.withdrawDetail')}
          confirmLabel={t('archive.withdraw')}
          onCancel={() => setLeaving(false)}
          onConfirm={() => {
            setLeaving(false);
            withdraw.mutate({ input: { id: archive.id, expectedVersion: archive.version } });
          }}
        />
      )}
    </Card>
  );
}

/** The words of an open return stand with its list, not once more in the timeline. */
function stepsOf({ steps, return: open }: OwnArchive): OwnArchive['steps'] {
  return open ? steps.map((step, i) => (i === steps.length - 1 ? { ...step, note: '' } : step)) : steps;
}

/** Why the office did not take the last paper of a kind. */
function refusalOf({ papers }: OwnArchive, kind: ArchivePaperKind): string {
  return papers.filter((paper) => paper.kind === kind).at(-1)?.refusal ?? '';
}

/** What the office asked for, once and whole; handed in again when it is there. */
function Answer({ archive, asked }: { archive: OwnArchive; asked: NonNullable<OwnArchive['return']> }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const file = useGqlMutation(FileOwnPaper, OUTDATES);
  const resubmit = useGqlMutation(ResubmitOwnArchive, { ...OUTDATES, onSuccess: () => toast(t('submitted')) });
  const { missing, still, note } = asked;
  return (
    <section aria-label={t('return.title')}>
      <p className={styles.problem}>{t('return.hint', { count: missing.length })}</p>
      {note && <blockquote className={styles.quote}>{note}</blockquote>}
      <ul className={styles.list}>
        {missing.map((kind) => (
          <li key={kind} className={styles.row}>
            <span>
              {word('paperKind', kind)}
              {still.includes(kind) && refusalOf(archive, kind) && (
                <span className={styles.problem}> {refusalOf(archive, kind)}</span>
              )}
            </span>
            {still.includes(kind) ? (
              <StatusTag tone="warning">{t('return.missing')}</StatusTag>
            ) : (
              <StatusTag tone="success">{t('papers.uploaded')}</StatusTag>
            )}
          </li>
        ))}
      </ul>
      {still.length > 0 && (
        <PaperPicker
          kinds={still.map((kind) => ({ value: kind, label: word('paperKind', kind) }))}
          onUploaded={async (kind, attachmentId) => {
            await file.mutateAsync({ input: { archiveId: archive.id, kind: kind as ArchivePaperKind, attachmentId } });
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button
          kind="primary"
          wide
          disabled={still.length > 0}
          busy={resubmit.isPending}
          onClick={() => resubmit.mutate({ input: { id: archive.id, expectedVersion: archive.version } })}
        >
          {t('return.resubmit')}
        </Button>
      </div>
      {resubmit.error && <p className={styles.problem}>{resubmit.error.message}</p>}
    </section>
  );
}

/** Papers on file, and what else the rules ask for: better before the office asks. */
function Papers({ archive }: { archive: OwnArchive }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const [adding, setAdding] = useState(false);
  const file = useGqlMutation(FileOwnPaper, OUTDATES);
  const { missing } = archive;
  const kinds = [...missing, ...PAPER_KINDS.filter((kind) => !missing.includes(kind))];
  return (
    <>
      {missing.length > 0 && (
        <p className={styles.soft}>
          {t('papers.lacking', { papers: missing.map((kind) => word('paperKind', kind)).join(t('papers.and')) })}
        </p>
      )}
      {adding ? (
        <PaperPicker
          kinds={kinds.map((kind) => ({ value: kind, label: word('paperKind', kind) }))}
          onUploaded={async (kind, attachmentId) => {
            await file.mutateAsync({ input: { archiveId: archive.id, kind: kind as ArchivePaperKind, attachmentId } });
            toast(t('papers.uploaded'));
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setAdding(true)}>{t('papers.more')}</Button>
        </div>
      )}
    </>
  );
}
