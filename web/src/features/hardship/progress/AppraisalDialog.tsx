import { Form, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { type Meeting, MeetingFields } from '../exit/MeetingFields';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { AppraiseArchive } from './documents';
import { attachmentsOf, FilesField } from './FilesField';

interface Values extends Meeting {
  files?: UploadFile<string>[];
}

/** The outcome of the unit's meeting (民主评议). */
export function AppraisalDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const appraise = useGqlMutation(AppraiseArchive, { invalidates: OUTDATED });
  return (
    <ActionDialog<Values>
      title={t('appraisal.record')}
      submitLabel={t('action.appraise')}
      initialValues={{ heldOn: todayCN(), against: 0 }}
      onSubmit={async ({ files, ...values }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          attachmentIds: attachmentsOf(files),
          ...values,
        };
        await appraise.mutateAsync({ input });
      }}
      onClose={onClose}
    >
      <MeetingFields />
      <Form.Item name="files" label={t('files.title')}>
        <FilesField max={20} />
      </Form.Item>
    </ActionDialog>
  );
}
