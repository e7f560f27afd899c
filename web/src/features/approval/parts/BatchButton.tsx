import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalInboxQuery } from '@/gql/graphql';
import { ask } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { useGqlMutation } from '@/lib/graphql';
import { DecideApprovals } from '../documents';
import { OUTDATES } from './outdated';

export type InboxRow = ApprovalInboxQuery['approvalInbox']['edges'][number]['node'];

const MAX_BATCH = 50;

interface Failure {
  caseId: string;
  title: string;
  problem: string;
}

interface BatchButtonProps {
  rows: readonly InboxRow[];
  onDone: () => void;
}

/** Agrees to the selected cases, each by itself, and says of those that could not be decided why. */
export function BatchButton({ rows, onDone }: BatchButtonProps) {
  const { t } = useTranslation('approval');
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const decide = useGqlMutation(DecideApprovals, { invalidates: OUTDATES });
  const approve = async () => {
    const chosen = rows.filter((row) => row.viewerCan.includes('APPROVE')).slice(0, MAX_BATCH);
    const title = t('batch.title', { count: chosen.length });
    if (
      !(await ask({
        title,
        detail: t('batch.detail'),
        confirmLabel: t('batch.approve'),
      }))
    )
      return;
    const { decideApprovals } = await decide.mutateAsync({
      input: { items: chosen.map(agree) },
    });
    const failed = decideApprovals.results.flatMap(({ caseId, problem }) =>
      problem
        ? [
            {
              caseId,
              problem,
              title: rows.find((row) => row.id === caseId)?.title ?? '',
            },
          ]
        : [],
    );
    toast(t('batch.done', { count: chosen.length - failed.length }));
    setFailures(failed);
    if (failed.length === 0) onDone();
  };
  const close = () => {
    setFailures([]);
    onDone();
  };
  return (
    <>
      <Button type="primary" size="small" loading={decide.isPending} onClick={() => void approve()}>
        {t('batch.approve')}
      </Button>
      {failures.length > 0 && (
        <Modal
          open
          title={t('batch.failed', { count: failures.length })}
          okText={t('batch.close')}
          cancelButtonProps={{ style: { display: 'none' } }}
          onOk={close}
          onCancel={close}
        >
          <ul>
            {failures.map((failure) => (
              <li key={failure.caseId}>
                {failure.title}: {failure.problem}
              </li>
            ))}
          </ul>
        </Modal>
      )}
    </>
  );
}

function agree(row: InboxRow) {
  return {
    caseId: row.id,
    step: row.step,
    contentHash: row.contentHash,
    verdict: 'APPROVE' as const,
  };
}
