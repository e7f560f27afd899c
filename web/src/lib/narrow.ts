import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 768px)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window is a phone's or no wider than one. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
