import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { PhotoUploader } from '@/kit/media/PhotoUploader';
import type { ReportFormProps } from './ReportForm';

const MOST = 9;

/** Photos of the visit; never of a face without consent, which the page says. */
export function Photos({
  report,
  onChange,
  onBeforePick,
}: Pick<ReportFormProps, 'report' | 'onChange' | 'onBeforePick'>) {
  const { t } = useTranslation('visit');
  return (
    <Card title={t('photo.title')}>
      <p>{t('photo.hint')}</p>
      <PhotoUploader
        photos={report.files.filter((file) => file.role === 'photo')}
        max={MOST}
        onBeforePick={onBeforePick}
        onAdd={(photos) =>
          onChange(({ files }) => ({ files: [...files, ...photos.map((photo) => ({ ...photo, role: 'photo' }))] }), {
            now: true,
          })
        }
        onRemove={(id) => onChange(({ files }) => ({ files: files.filter((file) => file.id !== id) }), { now: true })}
      />
    </Card>
  );
}
