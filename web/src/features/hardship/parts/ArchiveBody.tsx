import { onDemand } from '@/kit/onDemand';
import { ArchiveTabs } from '../detail/ArchiveTabs';
import type { Archive } from './useArchive';

const Destroyed = onDemand(async () => (await import('../disposal/Destroyed')).Destroyed);
const Holds = onDemand(async () => (await import('../disposal/Holds')).Holds, null);

/** What is shown of an archive: everything, or of a destroyed one that it was. */
export function ArchiveBody({ archive }: { archive: Archive }) {
  if (archive.state === 'DESTROYED') return <Destroyed archive={archive} />;
  return (
    <>
      {archive.endedOn && <Holds archive={archive} />}
      <ArchiveTabs archive={archive} />
    </>
  );
}
