import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import type { Run } from './run';
import type { RunAction } from './RunActionDialog';

const RunActionDialog = onDemand(async () => (await import('./RunActionDialog')).RunActionDialog);
const AddVisitsDialog = onDemand(async () => (await import('./AddVisitsDialog')).AddVisitsDialog);

const ACTIONS: readonly RunAction[] = ['pause', 'resume', 'cancel'];

/** What the reader may do with a run now. Settling and closing have their own page. */
export function RunActions({ run }: { run: Run }) {
  const { t } = useTranslation('run');
  const [asked, setAsked] = useState<RunAction | 'add'>();
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
