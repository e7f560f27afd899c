import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { PhotoUploader } from '@/kit/media/PhotoUploader';
import { SignaturePad } from '@/kit/media/SignaturePad';
import type { OutboxFile } from '@/lib/offline';
import { uuid } from '@/lib/uuid';
import { isReceipt } from './draft';
import styles from './ReportForm.module.css';

type Way = 'signature' | 'paper';
const WAYS: readonly Way[] = ['signature', 'paper'];

interface ReceiptProps {
  files: readonly OutboxFile[];
  problem: string | undefined;
  onChange: (receipt: OutboxFile | undefined) => void;
  onBeforePick: () => void;
}

/** The receipt: signed on the glass, or a photo of the signed paper. One of the two. */
export function Receipt({ files, problem, onChange, onBeforePick }: ReceiptProps) {
  const { t } = useTranslation('visit');
  const receipt = files.find(isReceipt);
  const [way, setWay] = useState<Way>(receipt?.role === 'paper' ? 'paper' : 'signature');
  return (
    <div className={styles.fields}>
      <div>
        <p className={styles.label}>{t('receipt.title')}</p>
        <SegmentedChoice
          label={t('receipt.title')}
          value={way}
          options={WAYS.map((value) => ({ value, label: t(`receipt.${value}`) }))}
          onChange={setWay}
        />
      </div>
      {way === 'signature' ? (
        <Signature signed={receipt?.role === 'signature' ? receipt : undefined} onSigned={onChange} />
      ) : (
        <PhotoUploader
          photos={receipt?.role === 'paper' ? [receipt] : []}
          max={1}
          onBeforePick={onBeforePick}
          onAdd={(photos) => onChange(photos[0] && { ...photos[0], role: 'paper' })}
          onRemove={() => onChange(undefined)}
        />
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface SignatureProps {
  signed: OutboxFile | undefined;
  onSigned: (file: OutboxFile | undefined) => void;
}

/** The pad, or after a reload the signature that was kept. */
function Signature({ signed, onSigned }: SignatureProps) {
  const { t } = useTranslation('visit');
  const [kept] = useState(signed);
  if (kept && signed?.id === kept.id) return <Kept file={kept} onAgain={() => onSigned(undefined)} />;
  return (
    <SignaturePad
      label={t('receipt.signature')}
      onChange={(png) =>
        onSigned(png ? { id: uuid(), role: 'signature', name: 'signature.png', blob: png } : undefined)
      }
    />
  );
}

function Kept({ file, onAgain }: { file: OutboxFile; onAgain: () => void }) {
  const { t } = useTranslation('visit');
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(file.blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [file],
  );
  return (
    <>
      <img ref={show} className={styles.signature} alt={t('receipt.kept')} />
      <Button onClick={onAgain}>{t('receipt.again')}</Button>
    </>
  );
}
