import { Button } from 'antd';
import { readFragment, type FragmentType } from '@/gql';
import { openFile } from '../progress/FileLinks';
import { MeansPaperParts } from './documents';
import styles from './means.module.css';

/** How much of a checksum tells two papers apart at a glance; the whole one is in the title. */
const SHOWN = 12;

/** The papers of a line with the checksums of what was looked at. */
export function PaperLinks({ papers }: { papers: readonly FragmentType<typeof MeansPaperParts>[] }) {
  return (
    <>
      {readFragment(MeansPaperParts, papers)
        .filter(({ fileName }) => fileName)
        .map(({ attachmentId, fileName, sha256 }) => (
          <div key={attachmentId} title={sha256}>
            <Button type="link" size="small" onClick={() => void openFile(attachmentId)}>
              {fileName}
            </Button>
            <small className={styles.soft}>SHA-256 {sha256.slice(0, SHOWN)}…</small>
          </div>
        ))}
    </>
  );
}
