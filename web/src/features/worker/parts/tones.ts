import type { ApplicationState, ComplaintState } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

const TONES: Partial<Record<ApplicationState | ComplaintState, Tone>> = {
  NEED_MORE: 'warning',
  RETURNED: 'warning',
  OBJECTION: 'warning',
  REJECTED: 'danger',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
  APPROVED: 'success',
  CLOSED: 'success',
  ANSWERED: 'success',
  FINAL: 'success',
};

/** How the state of an own case looks; what is under way looks alike. */
export const toneOf = (state: ApplicationState | ComplaintState): Tone => TONES[state] ?? 'info';
