import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ArchiveBulkAction, ArchiveFilter } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { useGqlMutation } from '@/lib/graphql';
import { StartArchiveBulk } from './documents';

interface BulkDialogProps {
  action: ArchiveBulkAction;
  filter: ArchiveFilter;
  count: number;
  onClose: () => void;
}

interface Values {
  note: string;
  ownerId?: string;
}

/** Confirms the number of archives; from then on the list is frozen and a job goes through it. */
export function BulkDialog({ action, filter, count, onClose }: BulkDialogProps) {
  const { t } = useTranslation('bulk');
  const navigate = useNavigate();
  const start = useGqlMutation(StartArchiveBulk, { invalidates: ['ArchiveBulks'] });
  return (
    <ActionDialog<Values>
      title={t('title', { action: t(`action.${action}`), count })}
      submitLabel={t('confirm', { count })}
      onSubmit={async ({ note, ownerId }) => {
        await start.mutateAsync({
          input: { action, filter, expectedCount: count, note, ...(ownerId ? { ownerId } : {}) },
        });
        await navigate('/archives/bulk');
      }}
      onClose={onClose}
    >
      <p>{t(`detail.${action}`)}</p>
      {action === 'ASSIGN_OWNER' && (
        <Form.Item name="ownerId" label={t('owner')} rules={[{ required: true, message: t('ownerRequired') }]}>
          <MemberSelect />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('note')} rules={[{ required: true, min: 2, message: t('noteRequired') }]}>
        <Input maxLength={200} />
      </Form.Item>
    </ActionDialog>
  );
}
