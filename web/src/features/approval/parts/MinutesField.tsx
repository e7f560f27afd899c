import { useTranslation } from 'react-i18next';
import { TextAreaField } from '@/kit/basic/Field';
import { type Photo, PhotoUploader } from '@/kit/media/PhotoUploader';
import { uploadFile } from '@/lib/upload';

/** Minutes as they are written, with photos of the signed sheet. */
export interface Minutes {
  text: string;
  photos: readonly Photo[];
}

export const NO_MINUTES: Minutes = { text: '', photos: [] };

const MAX_PHOTOS = 6;

interface MinutesFieldProps {
  value: Minutes;
  onChange: (value: Minutes) => void;
}

export function MinutesField({ value, onChange }: MinutesFieldProps) {
  const { t } = useTranslation('approval');
  const { text, photos } = value;
  return (
    <>
      <TextAreaField
        label={t('minutes')}
        hint={t('minutesHint')}
        maxLength={4000}
        value={text}
        onChange={(event) => onChange({ ...value, text: event.target.value })}
      />
      <p>{t('minutesPhotos')}</p>
      <PhotoUploader
        photos={photos}
        max={MAX_PHOTOS}
        onAdd={(more) => onChange({ ...value, photos: [...photos, ...more] })}
        onRemove={(id) => onChange({ ...value, photos: photos.filter((photo) => photo.id !== id) })}
      />
    </>
  );
}

/** Sends the photos; answers their identifiers. */
export async function uploadMinutes({ photos }: Minutes): Promise<string[]> {
  const uploads = await Promise.all(
    photos.map(({ name, blob }) => uploadFile('SIGNED_PAPER', new File([blob], name, { type: blob.type }))),
  );
  return uploads.map(({ attachmentId }) => attachmentId);
}
