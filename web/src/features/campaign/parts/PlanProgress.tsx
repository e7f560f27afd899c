import { useTranslation } from 'react-i18next';
import { type ApprovalStep, ApprovalTimeline } from '@/kit/approval/ApprovalTimeline';
import { dateTimeCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import type { Campaign } from './plan';
import { useNextDecider } from './useNextDecider';

/** Who made, handed in and decided a plan, and what comes next. */
export function PlanProgress({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const decider = useNextDecider();
  const next = useNextSentence(campaign, decider);
  return <ApprovalTimeline steps={[made(), handedIn(), decided(), opens()]} {...(next && { next })} />;

  function made(): ApprovalStep {
    return {
      id: 'made',
      title: t('progress.made'),
      state: 'done',
      label: t('progress.done'),
      actor: campaign.createdByName,
      at: dateTimeCN(campaign.createdAt),
    };
  }

  function handedIn(): ApprovalStep {
    const { submittedAt, submittedByName } = campaign;
    const done = submittedAt !== null && submittedByName !== null;
    return {
      id: 'handedIn',
      title: t('progress.handedIn'),
      state: done ? 'done' : 'current',
      ...(done && { label: t('progress.done'), actor: submittedByName, at: dateTimeCN(submittedAt) }),
    };
  }

  function decided(): ApprovalStep {
    const { decidedAt, decidedByName, decisionNote, state } = campaign;
    const title = t('progress.decided');
    if (decidedAt === null || decidedByName === null) {
      const waiting = state === 'PENDING_APPROVAL';
      return { id: 'decided', title, state: waiting ? 'current' : 'waiting', ...(waiting && { actor: decider }) };
    }
    return {
      id: 'decided',
      title,
      state: state === 'DRAFT' ? 'returned' : 'done',
      actor: decidedByName,
      at: dateTimeCN(decidedAt),
      ...(decisionNote && { comment: decisionNote }),
    };
  }

  function opens(): ApprovalStep {
    const opened = campaign.runs.length > 0;
    return {
      id: 'opens',
      title: t('progress.opens'),
      state: opened ? 'done' : campaign.state === 'APPROVED' ? 'current' : 'waiting',
      ...(opened && { label: t('progress.done') }),
      ...(campaign.nextAt !== null && { at: dateTimeCN(campaign.nextAt) }),
    };
  }
}

/** What happens next, in one sentence; empty when nothing more will. */
function useNextSentence({ state, nextAt, approvedFen }: Campaign, decider: string): string {
  const { t } = useTranslation('campaign');
  switch (state) {
    case 'DRAFT':
      return decider ? t('review.nextNamed', { who: decider }) : t('review.next');
    case 'PENDING_APPROVAL':
      return t('progress.nextDecision');
    case 'APPROVED':
      return nextAt === null
        ? ''
        : t('progress.nextOpening', { at: dateTimeCN(nextAt), amount: yuan(approvedFen ?? '0') });
    case 'PAUSED':
      return t('progress.resting');
    case 'ENDED':
    case 'CANCELLED':
      return '';
  }
}
