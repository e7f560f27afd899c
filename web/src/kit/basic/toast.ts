import { useSyncExternalStore } from 'react';

const SHOWN_MS = 3_000;

let message = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(text: string): void {
  message = text;
  for (const listener of listeners) listener();
}

/** Shows a short message at the bottom of the phone screen for three seconds. */
export function toast(text: string): void {
  clearTimeout(timer);
  set(text);
  timer = setTimeout(() => set(''), SHOWN_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The message now shown; empty when none. */
export function useToast(): string {
  return useSyncExternalStore(subscribe, () => message);
}
