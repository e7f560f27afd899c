import { useCallback, useEffect, useRef } from 'react';

const TYPING_MS = 400;

type Write<Result> = () => Promise<Result> | Result;

/**
 * Writes to the device one after the other, a moment after typing or at once; the newest replaces one that still waits.
 * What waits is written when the page goes.
 */
export function useWriteQueue<Result>() {
  const chain = useRef<Promise<Result | undefined>>(Promise.resolve(undefined));
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; run: () => void }>(undefined);
  const push = useCallback((write: Write<Result>, now: boolean): Promise<Result | undefined> => {
    const run = () => {
      waiting.current = undefined;
      chain.current = chain.current.then(write);
    };
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    if (now) run();
    else waiting.current = { run, timer: setTimeout(run, TYPING_MS) };
    return chain.current;
  }, []);
  useEffect(() => {
    const flush = () => {
      clearTimeout(waiting.current?.timer);
      waiting.current?.run();
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return push;
}
