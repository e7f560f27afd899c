import { useSyncExternalStore } from 'react';

/** What has to be decided, or only read, before going on. */
export interface Question {
  title: string;
  detail?: string;
  /** Says what happens: "Remove", not "OK". Absent: there is nothing to decide, only to take note of. */
  confirmLabel?: string;
  /** Takes something away. */
  danger?: boolean;
}

/** A question that waits for its answer. */
export interface Asked extends Question {
  answer: (confirmed: boolean) => void;
}

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function set(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Asks in a dialog above everything else; a later question replaces one without an answer, which then counts as no. */
export function ask(question: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    set({
      ...question,
      answer: (confirmed) => {
        set(undefined);
        resolve(confirmed);
      },
    });
  });
}

/** Tells something that must not be overlooked; resolves when it was read. */
export async function tell(title: string, detail?: string): Promise<void> {
  await ask({ title, ...(detail !== undefined && { detail }) });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The question now open. */
export function useQuestion(): Asked | undefined {
  return useSyncExternalStore(subscribe, () => asked);
}
