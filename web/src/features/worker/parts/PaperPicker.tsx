import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/kit/basic/Field';
import { shrinkPhoto } from '@/kit/media/shrink';
import { ApiError } from '@/lib/graphql';
import { uploadFile } from '@/lib/upload';
import styles from './worker.module.css';

interface PaperPickerProps {
  kinds: readonly { value: string; label: string }[];
  /** Gets what is on the server already: a reload loses nothing. */
  onUploaded: (kind: string, attachmentId: string, name: string) => Promise<void> | void;
}

/** Takes a photo of a paper, or a PDF, and puts it on the server at once. */
export function PaperPicker({ kinds, onUploaded }: PaperPickerProps) {
  const { t } = useTranslation('worker');
  const [picked, setPicked] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const kind = kinds.some(({ value }) => value === picked) ? picked : kinds[0]?.value;
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file || !kind) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { attachmentId } = await uploadFile('SIGNED_PAPER', await light(file));
      await onUploaded(kind, attachmentId, file.name);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.code === 'NETWORK' ? t('papers.network') : error.message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.fields}>
      <SelectField
        label={t('papers.kind')}
        value={kind ?? ''}
        options={kinds}
        onChange={(event) => setPicked(event.target.value)}
      />
      <label className={styles.pick}>
        <input
          type="file"
          accept="image/*,application/pdf"
          className={styles.file}
          disabled={busy}
          onChange={(event) => void pick(event)}
        />
        {busy ? t('papers.busy') : t('papers.pick')}
      </label>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** Photos are made small before they travel; what cannot be read goes as it is. */
async function light(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  try {
    return new File([await shrinkPhoto(file)], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
  } catch {
    return file;
  }
}
