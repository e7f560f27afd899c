import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import type { Archive } from '../parts/useArchive';
import type { Progress } from './useProgress';

const ActionForm = onDemand(async () => (await import('./ActionForm')).ActionForm);

/** What can be done with an application, the step forward first. */
export const ACTIONS = [
  'submit',
  'startSurvey',
  'finishSurvey',
  'appraise',
  'answerCheck',
  'finishCheck',
  'keep',
  'exit',
  'monitor',
  'callBack',
  'close',
  'relapse',
  'renewPaper',
  'return',
  'reject',
  'withdraw',
] as const;

export type Action = (typeof ACTIONS)[number];

const AGAINST: readonly Action[] = ['reject', 'withdraw'];

interface NextActionsProps {
  archive: Archive;
  progress: Progress;
}

/** The next steps that the reader may take; each opens its form. */
export function NextActions({ archive, progress }: NextActionsProps) {
  const { t } = useTranslation('intake');
  const [open, setOpen] = useState<Action>();
  const offered = ACTIONS.filter((action) => progress.viewerCan.includes(action));
  return (
    <>
      {offered.map((action, i) => (
        <Button
          key={action}
          size="small"
          type={i === 0 && !AGAINST.includes(action) ? 'primary' : 'default'}
          danger={AGAINST.includes(action)}
          onClick={() => setOpen(action)}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
      {open && <ActionForm action={open} archive={archive} progress={progress} onClose={() => setOpen(undefined)} />}
    </>
  );
}
