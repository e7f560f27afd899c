import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { type Photo, PhotoUploader } from '@/kit/media/PhotoUploader';
import { type CivilDate, todayCN } from '@/lib/date';
import { ApiError, useGqlMutation } from '@/lib/graphql';
import { uploadFile } from '@/lib/upload';
import { OUTDATED, RecordPosting } from '../documents';
import type { Notice } from './NoticeDrawer';

const MAX_PHOTOS = 6;

interface Values {
  place: string;
  postedOn: CivilDate;
  note?: string;
}

/** Keeps who put a poster up, where and when, with photos. */
export function PostingDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation('disclosure');
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const record = useGqlMutation(RecordPosting, { invalidates: OUTDATED });
  const submit = async ({ note, ...values }: Values) => {
    if (photos.length === 0) throw new ApiError({ code: 'BAD_USER_INPUT', message: t('photosRequired') });
    const uploads = await Promise.all(photos.map(upload));
    const attachments = uploads.map(({ attachmentId }) => attachmentId);
    await record.mutateAsync({ input: { noticeId: notice.id, note: note ?? null, attachments, ...values } });
  };
  const required = [{ required: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      title={t('addPosting')}
      submitLabel={t('save')}
      initialValues={{ postedOn: todayCN() }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="place" label={t('place')} rules={[{ required: true, whitespace: true, message: t('required') }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="postedOn" label={t('postedOn')} rules={required}>
        <DateInput min={notice.firstDay} max={todayCN()} />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item label={t('photos')} required>
        <PhotoUploader
          photos={photos}
          max={MAX_PHOTOS}
          onAdd={(more) => setPhotos((current) => [...current, ...more])}
          onRemove={(id) => setPhotos((current) => current.filter((photo) => photo.id !== id))}
        />
      </Form.Item>
    </ActionDialog>
  );
}

const upload = ({ name, blob }: Photo) => uploadFile('SIGNED_PAPER', new File([blob], name, { type: blob.type }));
