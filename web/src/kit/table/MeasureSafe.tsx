import { type PropsWithChildren, useCallback, useState } from 'react';

/**
 * Leaves its content out of antd's hidden measuring row.
 * That row clones the select-all checkbox into an aria-hidden place where the keyboard still reaches it.
 */
export function MeasureSafe({ children }: PropsWithChildren) {
  const [hidden, setHidden] = useState(false);
  const check = useCallback((element: HTMLSpanElement | null) => {
    if (element?.closest('[aria-hidden="true"]')) setHidden(true);
  }, []);
  return <span ref={check}>{hidden ? null : children}</span>;
}
