import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RunActionInput } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { CancelRun, PauseRun, ResumeRun } from '../documents';
import { RUN_OUTDATES, type Run } from './run';

export type RunAction = 'pause' | 'resume' | 'cancel';

function useActions(): Record<RunAction, (input: RunActionInput) => Promise<unknown>> {
  const pause = useGqlMutation(PauseRun, { invalidates: RUN_OUTDATES });
  const resume = useGqlMutation(ResumeRun, { invalidates: RUN_OUTDATES });
  const cancel = useGqlMutation(CancelRun, { invalidates: RUN_OUTDATES });
  return {
    pause: (input) => pause.mutateAsync({ input }),
    resume: (input) => resume.mutateAsync({ input }),
    cancel: (input) => cancel.mutateAsync({ input }),
  };
}

/** Asks before a run is paused, resumed or cancelled. */
export function RunActionDialog({ action, run, onClose }: { action: RunAction; run: Run; onClose: () => void }) {
  const { t } = useTranslation('run');
  const actions = useActions();
  const { planned, received } = run.progress;
  return (
    <ActionDialog<{ note?: string }>
      danger={action === 'cancel'}
      title={t(`action.${action}Title`, { title: run.title })}
      submitLabel={t(`action.${action}`)}
      onSubmit={async ({ note }) => {
        await actions[action]({ id: run.id, expectedVersion: run.version, note: note ?? null });
      }}
      onClose={onClose}
    >
      <p>{t(`action.${action}Detail`, { open: planned - received, received })}</p>
      <Form.Item name="note" label={t('action.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
