import type { RunState } from '@/gql/graphql';
import type { Campaign } from './plan';

/** A run that was asked for and is made in the background. */
export interface AwaitedRun {
  /** The newest run before; null when there was none. */
  after: string | null;
  since: number;
}

const POLL_MS = 1_500;
const PATIENCE_MS = 60_000; // then something is wrong with the workers, and asking on does not help

export function awaitRun({ runs }: Pick<Campaign, 'runs'>, now: number): AwaitedRun {
  return { after: runs[0]?.id ?? null, since: now };
}

/** Whether the run has not come yet. */
export function isAwaited(awaited: AwaitedRun | undefined, runs: readonly { id: string }[]): awaited is AwaitedRun {
  return awaited !== undefined && (runs[0]?.id ?? null) === awaited.after;
}

/** How soon to look for the run again; false once it is there with its list, or does not come. */
export function lookAgainIn(
  awaited: AwaitedRun | undefined,
  runs: readonly { id: string; state: RunState }[],
  now: number,
): number | false {
  if (!awaited || now - awaited.since >= PATIENCE_MS) return false;
  return isAwaited(awaited, runs) || runs[0]?.state === 'EXPANDING' ? POLL_MS : false;
}
