import { useMemo } from 'react';
import type { DraftPlace } from '@/lib/offline';
import { ownerOf, useSession } from '@/lib/session';

/** Where this person's draft of an archive is kept; `subject` is its id, or "new". */
export function useDraftPlace(subject: string): DraftPlace {
  const owner = ownerOf(useSession());
  return useMemo(() => ({ owner, kind: 'hardship.archive', subject }), [owner, subject]);
}
