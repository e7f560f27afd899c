import { Button } from 'antd';
import { readFragment, type FragmentType } from '@/gql';
import { request } from '@/lib/graphql';
import { FileLinkQuery, ProgressFile } from './documents';

/** The files of a record. Links live for a minute, so each is asked for when it is opened. */
export function FileLinks({ files }: { files: readonly FragmentType<typeof ProgressFile>[] }) {
  return (
    <>
      {readFragment(ProgressFile, files).map(({ id, fileName }) => (
        <Button key={id} type="link" size="small" onClick={() => void openFile(id)}>
          {fileName}
        </Button>
      ))}
    </>
  );
}

/** Opens a file in a window of its own. */
export async function openFile(id: string): Promise<void> {
  const { node } = await request(FileLinkQuery, { id });
  if (node?.__typename === 'Attachment' && node.link) window.open(node.link.url, '_blank', 'noreferrer');
}
