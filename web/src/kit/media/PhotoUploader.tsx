import { type ChangeEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/kit/basic/Icon';
import { uuid } from '@/lib/uuid';
import styles from './PhotoUploader.module.css';
import { shrinkPhoto } from './shrink';

export interface Photo {
  id: string;
  name: string;
  blob: Blob;
}

interface PhotoUploaderProps {
  photos: readonly Photo[];
  max: number;
  /** Gets the already shrunk photos. */
  onAdd: (photos: Photo[]) => void;
  onRemove: (id: string) => void;
  /** Called before the camera opens: Android may reload the page on return, so the draft must be saved by then. */
  onBeforePick?: () => void;
}

/** Takes photos from the camera or the album and shows them. */
export function PhotoUploader({ photos, max, onAdd, onRemove, onBeforePick }: PhotoUploaderProps) {
  const { t } = useTranslation('kit');
  const [working, setWorking] = useState(0);
  const [unreadable, setUnreadable] = useState<string[]>([]);
  const room = max - photos.length;
  const add = async (files: File[]) => {
    setWorking(files.length);
    const results = await Promise.all(files.map(readPhoto));
    setWorking(0);
    setUnreadable(results.filter((result) => !result.photo).map((result) => result.name));
    onAdd(results.flatMap((result) => result.photo ?? []));
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(event.target.files ?? []).slice(0, room);
    event.target.value = ''; // so that the same file can be picked again after removal
    if (files.length > 0) void add(files);
  };
  return (
    <div>
      <ul className={styles.grid}>
        {photos.map((photo, i) => (
          <Thumbnail key={photo.id} photo={photo} number={i + 1} onRemove={() => onRemove(photo.id)} />
        ))}
        {room > 0 && (
          <li>
            <label className={styles.add}>
              {/* No `capture`: iOS would then offer the camera only, not the album. */}
              <input
                type="file"
                accept="image/*"
                multiple
                className={styles.input}
                disabled={working > 0}
                onClick={onBeforePick}
                onChange={pick}
              />
              <Icon name="camera" />
              <span>{working > 0 ? t('photo.working') : t('photo.add')}</span>
            </label>
          </li>
        )}
      </ul>
      <div className={styles.count}>{t('photo.count', { used: photos.length, max })}</div>
      {unreadable.length > 0 && (
        <div role="alert" className={styles.problem}>
          {t('photo.unreadable', { names: unreadable.join(', ') })}
        </div>
      )}
    </div>
  );
}

async function readPhoto(file: File): Promise<{ name: string; photo?: Photo }> {
  try {
    return { name: file.name, photo: { id: uuid(), name: file.name, blob: await shrinkPhoto(file) } };
  } catch {
    return { name: file.name };
  }
}

function Thumbnail({ photo, number, onRemove }: { photo: Photo; number: number; onRemove: () => void }) {
  const { t } = useTranslation('kit');
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(photo.blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [photo.blob],
  );
  return (
    <li className={styles.photo}>
      <img ref={show} alt={t('photo.alt', { number })} />
      <button type="button" aria-label={t('photo.remove', { number })} className={styles.remove} onClick={onRemove}>
        <Icon name="close" size={16} />
      </button>
    </li>
  );
}
