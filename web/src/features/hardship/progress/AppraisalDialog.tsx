import { Form, Input, InputNumber, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { AppraiseArchive } from './documents';
import { attachmentsOf, FilesField } from './FilesField';

interface Values {
  heldOn: string;
  present: number;
  inFavour: number;
  against: number;
  minutes: string;
  files?: UploadFile<string>[];
}

const LEAST_PRESENT = 3;

/** The outcome of the unit's meeting (民主评议). */
export function AppraisalDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const appraise = useGqlMutation(AppraiseArchive, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('required') }];
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
      <p>{t('appraisal.rule')}</p>
      <Form.Item name="heldOn" label={t('appraisal.heldOn')} rules={required}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="present" label={t('appraisal.present')} rules={required}>
        <InputNumber min={LEAST_PRESENT} max={999} precision={0} />
      </Form.Item>
      <Form.Item name="inFavour" label={t('appraisal.inFavour')} rules={required}>
        <InputNumber min={0} max={999} precision={0} />
      </Form.Item>
      <Form.Item name="against" label={t('appraisal.against')} rules={required}>
        <InputNumber min={0} max={999} precision={0} />
      </Form.Item>
      <Form.Item name="minutes" label={t('appraisal.minutes')} rules={required}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
      <Form.Item name="files" label={t('files.title')}>
        <FilesField max={20} />
      </Form.Item>
    </ActionDialog>
  );
}
