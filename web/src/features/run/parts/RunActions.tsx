import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunActionInput } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { CancelRun, PauseRun, ResumeRun } from '../documents';
import { AddVisitsDialog } from './AddVisitsDialog';
import { RUN_OUTDATES, type Run } from './run';

type Action = 'pause' | 'resume' | 'cancel';
const ACTIONS: readonly Action[] = ['pause', 'resume', 'cancel'];

/** What the reader may do with a run now. Settling and closing have their own page. */
export function RunActions({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const [asked, setAsked] = useState<Action | 'add'>();
  const close = () => setAsked(undefined);
  return (
    <>
      {run.viewerCan.includes('add') && (
        <Button type="primary" onClick={() => setAsked('add')}>
          {t('action.add')}
        </Button>
      )}
      {ACTIONS.filter((action) => run.viewerCan.includes(action)).map((action) => (
        <Button key={action} danger={action === 'cancel'} onClick={() => setAsked(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
      {asked === 'add' && <AddVisitsDialog run={run} onClose={close} />}
      {asked && asked !== 'add' && <RunActionDialog action={asked} run={run} onClose={close} />}
    </>
  );
}

function useActions(): Record<Action, (input: RunActionInput) => Promise<unknown>> {
  const pause = useGqlMutation(PauseRun, { invalidates: RUN_OUTDATES });
  const resume = useGqlMutation(ResumeRun, { invalidates: RUN_OUTDATES });
  const cancel = useGqlMutation(CancelRun, { invalidates: RUN_OUTDATES });
  return {
    pause: (input) => pause.mutateAsync({ input }),
    resume: (input) => resume.mutateAsync({ input }),
    cancel: (input) => cancel.mutateAsync({ input }),
  };
}

function RunActionDialog({ action, run, onClose }: { action: Action; run: Run; onClose: () => void }) {
  const { t } = useTranslation('run');
  const actions = useActions();
  const { planned, received, removed } = run.progress;
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
      <p>{t(`action.${action}Detail`, { open: planned - received - removed, received })}</p>
      <Form.Item name="note" label={t('action.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
