import { useTranslation } from 'react-i18next';
import type { ArchiveState } from '@/gql/graphql';
import { type ApprovalStepState, ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { useOpinion } from './useOpinion';
import type { Progress } from './useProgress';

const BACKWARD: Partial<Record<ArchiveState, ApprovalStepState>> = {
  RETURNED: 'returned',
  REJECTED: 'rejected',
  WITHDRAWN: 'rejected',
  CANCELLED: 'rejected',
  OBJECTION: 'returned',
};

/** Who took which step when, and with what opinion. */
export function Steps({ steps }: { steps: Progress['steps'] }) {
  const { t } = useTranslation(['intake', 'hardship']);
  const opinion = useOpinion();
  const actorName = useActorName();
  return (
    <ApprovalTimeline
      steps={steps.map((step, i) => {
        const last = i === steps.length - 1;
        const state = (step.to && BACKWARD[step.to]) ?? (last ? 'current' : 'done');
        return {
          id: `${step.at}-${i}`,
          title: step.to ? t(`hardship:state.${step.to}`) : t('steps.filed'),
          state,
          label: t(`steps.${state}`),
          actor: actorName(step.actorName),
          at: dateTimeCN(step.at),
          ...(step.opinion && { comment: opinion(step.opinion) }),
        };
      })}
    />
  );
}
