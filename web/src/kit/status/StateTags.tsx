import { useTranslation } from 'react-i18next';
import type { Messages } from '@/i18n/messages';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';

type Words = Messages['visiting'];
type CampaignState = keyof Words['campaignState'];
type RunState = keyof Words['runState'];
type VisitState = keyof Words['visitState'];
type FollowUpState = keyof Words['followUpState'];

const CAMPAIGN: Record<CampaignState, Tone> = {
  DRAFT: 'neutral',
  PENDING_APPROVAL: 'warning',
  APPROVED: 'success',
  PAUSED: 'warning',
  ENDED: 'neutral',
  CANCELLED: 'neutral',
};

const RUN: Record<RunState, Tone> = {
  EXPANDING: 'info',
  VISITING: 'info',
  PAUSED: 'warning',
  SETTLING: 'warning',
  CLOSED: 'success',
  CANCELLED: 'neutral',
};

const VISIT: Record<VisitState, Tone> = {
  PLANNED: 'info',
  RECEIVED: 'success',
  UNDELIVERED: 'warning',
  REMOVED: 'neutral',
  CANCELLED: 'neutral',
};

const FOLLOW_UP: Record<FollowUpState, Tone> = {
  OPEN: 'warning',
  IN_PROGRESS: 'info',
  DONE: 'success',
  DECLINED: 'neutral',
};

/** State of a plan; a draft that a chair has sent back says so. */
export function CampaignStateTag({ state, returned = false }: { state: CampaignState; returned?: boolean }) {
  const { t } = useTranslation('visiting');
  if (state === 'DRAFT' && returned) return <StatusTag tone="danger">{t('returned')}</StatusTag>;
  return <StatusTag tone={CAMPAIGN[state]}>{t(`campaignState.${state}`)}</StatusTag>;
}

/** State of one opening of a campaign. */
export function RunStateTag({ state }: { state: RunState }) {
  const { t } = useTranslation('visiting');
  return <StatusTag tone={RUN[state]}>{t(`runState.${state}`)}</StatusTag>;
}

/** State of a visit; one past its day says so instead. */
export function VisitStateTag({ state, overdue = false }: { state: VisitState; overdue?: boolean }) {
  const { t } = useTranslation('visiting');
  if (overdue) return <StatusTag tone="danger">{t('overdue')}</StatusTag>;
  return <StatusTag tone={VISIT[state]}>{t(`visitState.${state}`)}</StatusTag>;
}

/** State of a request heard at the door. */
export function FollowUpStateTag({ state }: { state: FollowUpState }) {
  const { t } = useTranslation('visiting');
  return <StatusTag tone={FOLLOW_UP[state]}>{t(`followUpState.${state}`)}</StatusTag>;
}
