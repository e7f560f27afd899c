import type { PropsWithChildren, ReactNode } from 'react';
import { useMay } from '@/lib/session';

interface CanProps {
  /** Action as in the server's policy, e.g. "archive.edit". */
  action: string;
  fallback?: ReactNode;
}

/** Shows its children to those who may do the action. The server refuses on its own; this avoids dead buttons. */
export function Can({ action, fallback = null, children }: PropsWithChildren<CanProps>) {
  return useMay(action) ? children : fallback;
}
