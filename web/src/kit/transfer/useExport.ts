import { useEffect, useRef, useState } from 'react';
import { ApiError } from '@/lib/graphql';

/** A running or finished export. The link of a finished one lives for a minute only, hence it is asked for when used. */
export type ExportJob =
  | { state: 'running'; percent: number }
  | { state: 'ready'; link: () => Promise<string> }
  | { state: 'failed'; message: string };

type ExportState =
  | { step: 'idle' }
  | { step: 'running'; percent: number }
  | { step: 'ready'; link: () => Promise<string> }
  | { step: 'failed'; error: unknown };

const POLL_MS = 1_500;
const DEADLINE_MS = 10 * 60_000;

/** Runs an export job and watches it until it is ready, has failed, or the reader has waited ten minutes. */
export function useExport(start: () => Promise<string>, poll: (id: string) => Promise<ExportJob>) {
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const round = useRef(0); // a newer run and leaving the page end the older watch
  useEffect(
    () => () => {
      round.current++;
    },
    [],
  );

  const run = async () => {
    const mine = ++round.current;
    setState({ step: 'running', percent: 0 });
    try {
      const id = await start();
      const giveUpAt = Date.now() + DEADLINE_MS;
      while (round.current === mine && Date.now() < giveUpAt) {
        const job = await poll(id);
        if (round.current !== mine) return;
        if (job.state === 'failed') throw new ApiError({ code: 'FAILED_PRECONDITION', message: job.message });
        setState(job.state === 'ready' ? { step: 'ready', link: job.link } : { step: 'running', percent: job.percent });
        if (job.state === 'ready') return;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      if (round.current === mine) throw new ApiError({ code: 'NETWORK', message: '' });
    } catch (error) {
      if (round.current === mine) setState({ step: 'failed', error });
    }
  };
  return { state, run };
}
