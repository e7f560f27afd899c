import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RejectReason } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { RejectArchive } from './documents';
import { REJECT_REASONS } from './vocabulary';

/** Refuses an application with its reason (不予建档). */
export function RejectDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const reject = useGqlMutation(RejectArchive, { invalidates: OUTDATED });
  return (
    <ActionDialog<{ cause: RejectReason; note: string }>
      danger
      title={t('action.reject')}
      submitLabel={t('action.reject')}
      onSubmit={async (values) => {
        await reject.mutateAsync({
          input: {
            id: archive.id,
            expectedVersion: archive.version,
            ...values,
          },
        });
      }}
      onClose={onClose}
    >
      <p>{t('hint.reject', { name: archive.headName })}</p>
      <Reason
        options={REJECT_REASONS.map((value) => ({
          value,
          label: t(`reject.causes.${value}`),
        }))}
      />
    </ActionDialog>
  );
}

function Reason({ options }: { options: { value: string; label: string }[] }) {
  const { t } = useTranslation('intake');
  return (
    <>
      <Form.Item name="cause" label={t('cause')} rules={[{ required: true, message: t('required') }]}>
        <Select options={options} />
      </Form.Item>
      <Form.Item name="note" label={t('note')} rules={[{ required: true, min: 2, message: t('noteRequired') }]}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </>
  );
}
