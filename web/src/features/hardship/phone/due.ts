import type { ArchiveFilter, ArchiveState } from '@/gql/graphql';
import { addDays, type CivilDate } from '@/lib/date';

/** What of an owner's households is shown. */
export const BOXES = ['ALL', 'REVIEW', 'PAPERS', 'VISIT'] as const;
export type Box = (typeof BOXES)[number];

const YEAR = 365;
/** The states of an archive that somebody still works on. */
const LIVING: ArchiveState[] = [
  'DRAFT',
  'SUBMITTED',
  'SURVEYING',
  'UNIT_REVIEW',
  'CHECKING',
  'PUBLIC_NOTICE',
  'OBJECTION',
  'PENDING_APPROVAL',
  'ACTIVE',
  'RETURNED',
  'REVIEW_DUE',
  'TRANSFERRING',
  'LEAVING',
  'EXITED',
  'MONITORING',
];

/** The households of a box that somebody is responsible for, as the server filters them. */
export function filterOf(box: Box, search: string, ownerId: string | null, today: CivilDate): ArchiveFilter {
  const mine = { ownerId, search: search.trim() || null };
  switch (box) {
    case 'ALL':
      return { ...mine, states: LIVING };
    case 'REVIEW':
      return { ...mine, states: ['REVIEW_DUE'] };
    case 'PAPERS':
      return { ...mine, queue: 'MISSING_PAPERS' };
    case 'VISIT':
      return { ...mine, states: ['ACTIVE'], notVisitedSince: addDays(today, -YEAR) };
  }
}

export interface Upkeep {
  state: ArchiveState;
  missingPapers: readonly string[];
  lacksGuardian: boolean;
  lastVisitedOn: CivilDate | null;
}

export type Due = 'review' | 'papers' | 'guardian' | 'never' | 'visit';

/** What is due for a household, the most pressing first; nothing for one whose archive ended. */
export function dueOf({ state, missingPapers, lacksGuardian, lastVisitedOn }: Upkeep, today: CivilDate): Due[] {
  if (!LIVING.includes(state)) return [];
  const due: Due[] = [];
  if (state === 'REVIEW_DUE') due.push('review');
  if (missingPapers.length > 0) due.push('papers');
  if (lacksGuardian) due.push('guardian');
  if (lastVisitedOn === null) due.push('never');
  else if (lastVisitedOn < addDays(today, -YEAR)) due.push('visit');
  return due;
}
