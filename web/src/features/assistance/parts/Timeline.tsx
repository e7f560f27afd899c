import { useTranslation } from 'react-i18next';
import { type ApprovalStep, type ApprovalStepState, ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import type { Application } from './useApplication';

const REFUSED: Partial<Record<string, ApprovalStepState>> = {
  ask_more: 'returned',
  return: 'returned',
  object: 'returned',
  reject: 'rejected',
  lapse: 'rejected',
  withdraw: 'rejected',
};

/** What happened to an application, and what happens next. */
export function Timeline({ application: a }: { application: Application }) {
  const { t } = useTranslation('assistance');
  const actorName = useActorName();
  const steps = a.history.map(
    (event): ApprovalStep => ({
      id: event.id,
      title: t(`step.${event.step as 'submit'}`),
      state: REFUSED[event.step] ?? 'done',
      label: t(`state.${event.state}`),
      actor: actorName(event.actorName),
      at: dateTimeCN(event.at),
      comment: event.note,
    }),
  );
  return <ApprovalTimeline steps={steps} next={t(`next.${a.state}`)} />;
}
