import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { EditDialog } from '@/kit/form/EditDialog';
import { invalidate, nodeOf, request, useGqlMutation } from '@/lib/graphql';
import { OUTDATED, PublicNoticeQuery, UpdatePublicNotice } from '../documents';
import type { Notice } from './NoticeDrawer';

interface Values {
  title: string;
  contact: string;
}

const stored = ({ title, contact, version }: Notice) => ({ values: { title, contact }, version });

/** Changes the words around the entries. */
export function NoticeDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation('disclosure');
  const client = useQueryClient();
  const update = useGqlMutation(UpdatePublicNotice, { invalidates: OUTDATED });
  const reload = async () => {
    const { node } = await request(PublicNoticeQuery, { id: notice.id });
    await invalidate(client, OUTDATED);
    return stored(nodeOf(node) ?? notice);
  };
  return (
    <EditDialog<Values>
      title={t('edit')}
      submitLabel={t('save')}
      loaded={stored(notice)}
      fields={[
        { name: 'title', label: t('titleField'), show: String },
        { name: 'contact', label: t('contact'), show: String },
      ]}
      reload={reload}
      save={async (changes, expectedVersion) => {
        await update.mutateAsync({ input: { id: notice.id, expectedVersion, ...changes } });
      }}
      onClose={onClose}
    >
      <Form.Item name="title" label={t('titleField')} extra={t('titleHint')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="contact" label={t('contact')} extra={t('noContactHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </EditDialog>
  );
}
