import { useRef } from 'react';
import { type DraftPlace, dropDraft, useWriteQueue, writeDraft } from '@/lib/offline';
import { changesOf, type Stored } from './conflict';
import { useLeaveWarning } from './useLeaveWarning';

/** What is kept of a form: what was typed, and what it was opened with. */
export interface KeptForm<Values> {
  base: Stored<Values>;
  values: Values;
}

/**
 * Keeps what is typed into a long form on this device until it is saved, and warns before it is left.
 * `restored`: the form starts from a draft.
 */
export function useFormDraft<Values extends object>(place: DraftPlace, base: Stored<Values>, restored: boolean) {
  const unsaved = useRef(restored);
  const push = useWriteQueue<unknown>();
  useLeaveWarning(unsaved);
  return {
    /** Told of every change with all values of the form. */
    onChange: (values: Values) => {
      unsaved.current = Object.keys(changesOf(base.values, values)).length > 0;
      const kept: KeptForm<Values> = { base, values };
      void push(() => (unsaved.current ? writeDraft(place, kept) : dropDraft(place)), false);
    },
    /** Saved: there is nothing left to lose. */
    onSaved: async () => {
      unsaved.current = false;
      await push(() => dropDraft(place), true);
    },
  };
}
