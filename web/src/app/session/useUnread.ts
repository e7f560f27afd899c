import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { invalidate } from '@/lib/graphql';
import { useSession } from '@/lib/session';

const STREAM = '/api/events';
const POLL_MS = 30_000;

/**
 * Number of unread messages, kept current by the server's event stream, or by asking where a proxy breaks streams.
 * Only the visible tab listens: browsers allow six connections to a host, and a stream holds one.
 */
export function useUnread(): number {
  const { unread } = useSession();
  const client = useQueryClient();
  const [streamed, setStreamed] = useState<number>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    const poll = () => {
      const timer = setInterval(() => void invalidate(client, ['Viewer']), POLL_MS);
      stop = () => clearInterval(timer);
      setStreamed(undefined);
    };
    const follow = () => {
      stop?.();
      stop = document.visibilityState === 'visible' ? listen(setStreamed, poll) : undefined;
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop?.();
    };
  }, [client]);
  return streamed ?? unread;
}

function listen(onUnread: (count: number) => void, onRefused: () => void): () => void {
  const source = new EventSource(STREAM);
  source.addEventListener('unread', (event: MessageEvent<string>) => onUnread(Number(event.data)));
  source.addEventListener('error', () => {
    // A stream that merely ended is reopened by the browser itself.
    if (source.readyState === EventSource.CLOSED) onRefused();
  });
  return () => source.close();
}
