import { useCallback } from 'react';
import type { SensitiveField } from '@/gql/graphql';
import type { Revealed } from '@/kit/sensitive/SensitiveValue';
import { request } from '@/lib/graphql';
import { RevealField } from '../documents';

/** Shows one sensitive value of an archive or of a member of its household. The answer is never cached. */
export function useReveal(objectId: string) {
  return useCallback(
    (field: SensitiveField) =>
      async (reason: string): Promise<Revealed> => {
        const { revealField } = await request(RevealField, { input: { objectId, field, reason } });
        return { text: revealField.text, hideAt: revealField.hideAt };
      },
    [objectId],
  );
}
