import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ApprovalVerdict, DecideApprovalMutation } from '@/gql/graphql';
import { tell } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { codeOf, invalidate, useGqlMutation } from '@/lib/graphql';
import { DecideApproval } from '../documents';
import { NO_MINUTES, type Minutes, uploadMinutes } from './MinutesField';
import { OUTDATES } from './outdated';
import type { ApprovalCase } from './timeline';

/** One decision as it is typed. */
export interface Opinion {
  verdict: ApprovalVerdict;
  note?: string | undefined;
  minutes?: Minutes | undefined;
  /** Number of an earlier step; absent: back to who submitted it. */
  returnTo?: number | undefined;
}

/** Signs what is on the screen; rejects with the server's refusal. Says what happens next. */
export function useDecide(one: ApprovalCase): (opinion: Opinion) => Promise<boolean> {
  const { t } = useTranslation('approval');
  const client = useQueryClient();
  const decide = useGqlMutation(DecideApproval, { invalidates: OUTDATES });
  return async ({ verdict, note, minutes = NO_MINUTES, returnTo }) => {
    try {
      const minutesFiles = minutes.text.trim() ? await uploadMinutes(minutes) : [];
      const { decideApproval } = await decide.mutateAsync({
        input: {
          caseId: one.id,
          step: one.step,
          contentHash: one.contentHash,
          verdict,
          note: note?.trim() ? note.trim() : null,
          minutes: minutes.text.trim() ? minutes.text.trim() : null,
          minutesFiles,
          returnTo: returnTo ?? null,
        },
      });
      toast(whatNext(decideApproval.case, t));
      return true;
    } catch (error) {
      if (codeOf(error) !== 'CONFLICT') throw error;
      // What was read is not what is stored: read again before deciding.
      void tell(t('changed.title'), t('changed.detail'));
      await invalidate(client, OUTDATES);
      return false;
    }
  };
}

type After = DecideApprovalMutation['decideApproval']['case'];

function whatNext(after: After, t: TFunction<'approval'>): string {
  if (after.state !== 'PENDING') return t(`decided.${after.state}`);
  if (after.referredTo) return t('decided.referred', { union: after.referredTo });
  if (after.waiting.length === 0) return t('decided.waits');
  return t('decided.next', {
    names: after.waiting.map((person) => person.name).join(', '),
  });
}
