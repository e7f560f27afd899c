import { useSyncExternalStore } from 'react';
import { readPreference, writePreference } from '@/lib/preference';

/** Size of all text: 标准, 大, 超大. Many readers are past fifty. */
export type FontSize = 'standard' | 'large' | 'xlarge';

export const FONT_SIZES: readonly FontSize[] = ['standard', 'large', 'xlarge'];

const PREFERENCE = 'font-size';
const listeners = new Set<() => void>();
let current: FontSize = 'standard';

function apply(size: FontSize): void {
  current = size;
  document.documentElement.dataset.font = size;
  for (const listener of listeners) listener();
}

/** Applies the remembered size. Called once before the first render. */
export function startFontSize(): void {
  const kept = readPreference(PREFERENCE);
  apply(FONT_SIZES.find((size) => size === kept) ?? 'standard');
}

/** Changes and remembers the size. */
export function setFontSize(size: FontSize): void {
  writePreference(PREFERENCE, size);
  apply(size);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The size now in use. */
export function useFontSize(): FontSize {
  return useSyncExternalStore(subscribe, () => current);
}
