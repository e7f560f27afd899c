import { Button, Modal, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationsQuery as InvitationsData } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { dateTimeCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { RevokeInvitation } from '../documents';

type Invitation = InvitationsData['invitations'][number];

interface InvitationsDialogProps {
  invitations: Invitation[];
  onClose: () => void;
}

/** Invitations that nobody has taken up yet, each of which can be withdrawn. */
export function InvitationsDialog({ invitations, onClose }: InvitationsDialogProps) {
  const { t } = useTranslation('member');
  return (
    <Modal open width={840} title={t('invitations.title')} footer={null} onCancel={onClose}>
      <InvitationTable invitations={invitations} />
    </Modal>
  );
}

function InvitationTable({ invitations }: { invitations: Invitation[] }) {
  const { t } = useTranslation(['member', 'vocabulary']);
  const [revoking, setRevoking] = useState<Invitation>();
  return (
    <>
      <Table<Invitation>
        bordered
        size="small"
        rowKey="id"
        dataSource={invitations}
        pagination={{ hideOnSinglePage: true, pageSize: 20 }}
        locale={{ emptyText: t('invitations.none') }}
        columns={[
          { title: t('invitations.name'), dataIndex: 'displayName', width: 110 },
          { title: t('invitations.login'), dataIndex: 'login', width: 160 },
          {
            title: t('invitations.roles'),
            render: (_, { roles }) => roles.map(({ role }) => t(`vocabulary:role.${role}`)).join(' / '),
          },
          { title: t('invitations.expiresAt'), width: 170, render: (_, invitation) => <Expiry {...invitation} /> },
          {
            title: t('invitations.actions'),
            width: 90,
            render: (_, invitation) => (
              <Button danger type="link" size="small" onClick={() => setRevoking(invitation)}>
                {t('invitations.revoke')}
              </Button>
            ),
          },
        ]}
      />
      {revoking && <RevokeDialog invitation={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function Expiry({ expiresAt }: Pick<Invitation, 'expiresAt'>) {
  const { t } = useTranslation('member');
  const [now] = useState(() => Date.now());
  if (Date.parse(expiresAt) > now) return dateTimeCN(expiresAt);
  return <StatusTag tone="neutral">{t('invitations.expired')}</StatusTag>;
}

function RevokeDialog({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t } = useTranslation('member');
  const revoke = useGqlMutation(RevokeInvitation, { invalidates: ['Invitations'] });
  return (
    <ActionDialog
      danger
      title={t('invitations.revokeTitle', { name: invitation.displayName })}
      submitLabel={t('invitations.revoke')}
      onSubmit={async () => {
        await revoke.mutateAsync({ input: { id: invitation.id } });
      }}
      onClose={onClose}
    >
      <p>{t('invitations.revokeDetail')}</p>
    </ActionDialog>
  );
}
