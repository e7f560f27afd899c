import { useRouteError } from 'react-router';
import { ErrorState } from '@/kit/state/ErrorState';
import { isMissingFile, MissingFile } from '@/kit/state/MissingFile';

/** A page could not be loaded or broke outside of its own frame. */
export function RouteError() {
  const error = useRouteError();
  if (isMissingFile(error)) return <MissingFile />;
  return <ErrorState error={error} onRetry={() => location.reload()} />;
}
