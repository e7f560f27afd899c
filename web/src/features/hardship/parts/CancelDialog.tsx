import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CancelReason } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { CancelArchive } from '../documents';
import { type Archive, OUTDATED } from './useArchive';
import { CANCEL_REASONS } from './vocabulary';

interface Values {
  cause: CancelReason;
  note: string;
}

/** Strikes an archive off (注销). */
export function CancelDialog({ archive, onClose }: { archive: Archive; onClose: () => void }) {
  const { t } = useTranslation('hardship');
  const cancel = useGqlMutation(CancelArchive, { invalidates: OUTDATED });
  return (
    <ActionDialog<Values>
      danger
      title={t('cancel.title', { name: archive.headName })}
      submitLabel={t('cancel.submit')}
      onSubmit={async (values) => {
        await cancel.mutateAsync({ input: { id: archive.id, expectedVersion: archive.version, ...values } });
      }}
      onClose={onClose}
    >
      <p>{t('cancel.detail', { size: archive.householdSize })}</p>
      <Form.Item name="cause" label={t('cancel.cause')} rules={[{ required: true, message: t('form.required') }]}>
        <Select options={CANCEL_REASONS.map((value) => ({ value, label: t(`cancel.causes.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('cancel.note')}
        rules={[{ required: true, min: 2, message: t('cancel.noteRequired') }]}
      >
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
