import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '@/gql';
import { SecretLink } from '@/kit/basic/SecretLink';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import type { Archive } from './useArchive';

const OpenWorkerAccess = graphql(`
  mutation OpenWorkerAccess($input: OpenWorkerAccessInput!) {
    openWorkerAccess(input: $input) {
      link
    }
  }
`);

interface OpenAccessDialogProps {
  archive: Archive;
  onClose: () => void;
}

/** Lets the head of an archive in, by a link that is shown once and handed over (开通手机). */
export function OpenAccessDialog({ archive, onClose }: OpenAccessDialogProps) {
  const { t } = useTranslation('hardship');
  const open = useGqlMutation(OpenWorkerAccess, { invalidates: ['WorkerAccesses'] });
  if (open.data)
    return (
      <Modal open title={t('access.opened')} footer={null} onCancel={onClose}>
        <p>{t('access.openedDetail', { name: archive.headName })}</p>
        <SecretLink label={t('access.opened')} url={open.data.openWorkerAccess.link} />
      </Modal>
    );
  return (
    <ActionDialog<{ login?: string }>
      title={t('access.title', { name: archive.headName })}
      submitLabel={t('access.open')}
      onSubmit={async ({ login }) => {
        await open.mutateAsync({ input: { archiveId: archive.id, login: login?.trim().toLowerCase() || null } });
      }}
      onDone={() => undefined}
      onClose={onClose}
    >
      <p>{t('access.detail')}</p>
      <Form.Item name="login" label={t('access.login')} extra={t('access.loginHint')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
