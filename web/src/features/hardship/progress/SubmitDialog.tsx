import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { SubmitArchive } from './documents';
import { useNamedGaps } from './useNamedGaps';

/** Hands an application in and puts somebody in charge of it (第一责任人). */
export function SubmitDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const submit = useGqlMutation(SubmitArchive, { invalidates: OUTDATED });
  const named = useNamedGaps();
  return (
    <ActionDialog<{ ownerId: string; opinion?: string }>
      title={t('action.submit')}
      submitLabel={t('action.submit')}
      initialValues={archive.owner ? { ownerId: archive.owner.id } : {}}
      onSubmit={async ({ ownerId, opinion }) => {
        const input = {
          id: archive.id,
          expectedVersion: archive.version,
          ownerId,
          opinion: opinion ?? null,
        };
        await named(() => submit.mutateAsync({ input }));
      }}
      onClose={onClose}
    >
      <Form.Item
        name="ownerId"
        label={t('owner')}
        extra={t('ownerHint')}
        rules={[{ required: true, message: t('required') }]}
      >
        <MemberSelect chosen={archive.owner} />
      </Form.Item>
      <Form.Item name="opinion" label={t('opinion')}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
