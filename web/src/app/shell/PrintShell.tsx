import { RequireSession } from '../session/RequireSession';
import { usePageTitle } from '../page';
import { PageOutlet } from './PageOutlet';

/** Sheets to print, below "/print": signed in, but without any shell around them. */
export function Component() {
  return (
    <RequireSession>
      <Sheet />
    </RequireSession>
  );
}

function Sheet() {
  usePageTitle();
  return <PageOutlet />;
}
