import type { Revealed } from '@/kit/sensitive/SensitiveValue';

/** A reveal of a code that shows its word. */
export function spoken(reveal: (reason: string) => Promise<Revealed>, wordOf: (code: string) => string) {
  return async (reason: string): Promise<Revealed> => {
    const { text, hideAt } = await reveal(reason);
    return { text: text && wordOf(text), hideAt };
  };
}
