import { useEffect } from 'react';

/** Takes the reader to the first field that was refused: on a phone it may be far above the button. */
export function useShowProblem(error: unknown): void {
  useEffect(() => {
    if (!error) return;
    const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [error]);
}
