import type { ApplicationState, ArchiveState, ComplaintState } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

type State = ApplicationState | ArchiveState | ComplaintState;

const TONES: Partial<Record<State, Tone>> = {
  NEED_MORE: 'warning',
  RETURNED: 'warning',
  OBJECTION: 'warning',
  REJECTED: 'danger',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
  ACTIVE: 'success',
  APPROVED: 'success',
  CLOSED: 'success',
  ANSWERED: 'success',
  FINAL: 'success',
};

/** How the state of an own case looks; what is under way looks alike. */
export const toneOf = (state: State): Tone => TONES[state] ?? 'info';
