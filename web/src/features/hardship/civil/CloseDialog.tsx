import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { type Batch, MOVED } from './civil';
import { CloseCivilBatch } from './documents';

/** Ends a list that is waited for no longer. */
export function CloseDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t } = useTranslation('civil');
  const close = useGqlMutation(CloseCivilBatch, { invalidates: MOVED });
  return (
    <ActionDialog<{ note: string }>
      danger
      title={t('close.title', { number: batch.number })}
      submitLabel={t('close.submit')}
      onSubmit={async ({ note }) => {
        await close.mutateAsync({ input: { id: batch.id, expectedVersion: batch.version, note } });
      }}
      onClose={onClose}
    >
      <p>{t('close.detail', { count: batch.householdsWaiting })}</p>
      <Form.Item
        name="note"
        label={t('close.note')}
        rules={[{ required: true, min: 2, whitespace: true, message: t('close.noteShort') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
