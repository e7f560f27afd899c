import { Button, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { useMay } from '@/lib/session';
import type { Move } from './MemberDialogs';
import { RoleTable } from './RoleTable';
import { type Member, memberOf, useMember } from './useMember';
import { STATE_TONES } from './vocabulary';

const EditMemberDialog = onDemand(async () => (await import('./EditMemberDialog')).EditMemberDialog);
const EndSessionsDialog = onDemand(async () => (await import('./MemberDialogs')).EndSessionsDialog);
const StateDialog = onDemand(async () => (await import('./MemberDialogs')).StateDialog);

/** A member with their roles, beside the list. */
export function MemberDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('member');
  const query = useMember(id);
  const member = query.data && memberOf(query.data);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={member?.displayName ?? t('list.label')}
      extra={member && <StatusTag tone={STATE_TONES[member.state]}>{t(`list.${member.state}`)}</StatusTag>}
      footer={member && <Footer member={member} />}
    >
      <Loaded query={query}>{() => (member ? <Detail member={member} /> : <EmptyState />)}</Loaded>
    </DetailDrawer>
  );
}

function Detail({ member }: { member: Member }) {
  const { t } = useTranslation('member');
  const none = t('detail.none');
  return (
    <>
      <Descriptions
        bordered
        size="small"
        column={1}
        title={t('detail.facts')}
        style={{ marginBlockEnd: 16 }}
        items={[
          { key: 'login', label: t('list.login'), children: member.login },
          { key: 'title', label: t('list.title'), children: member.title || none },
          { key: 'unit', label: t('list.unit'), children: member.unit?.fullName ?? none },
          { key: 'phone', label: t('list.phone'), children: member.phone || none },
        ]}
      />
      <RoleTable member={member} />
    </>
  );
}

type Dialog = Move | 'edit' | 'endSessions';

const MOVES: Record<Member['state'], Move[]> = {
  ACTIVE: ['suspend', 'leave'],
  SUSPENDED: ['restore', 'leave'],
  LEFT: ['restore'],
};

function Footer({ member }: { member: Member }) {
  const { t } = useTranslation('member');
  const mayEdit = useMay('member.edit');
  const mayEndSessions = useMay('session.revoke');
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  return (
    <Flex wrap justify="end" gap="small">
      {mayEndSessions && <Button onClick={() => setDialog('endSessions')}>{t('detail.endSessions')}</Button>}
      {mayEdit &&
        MOVES[member.state].map((move) => (
          <Button key={move} danger={move !== 'restore'} onClick={() => setDialog(move)}>
            {t(`detail.${move}`)}
          </Button>
        ))}
      {mayEdit && (
        <Button type="primary" onClick={() => setDialog('edit')}>
          {t('detail.edit')}
        </Button>
      )}
      {dialog === 'edit' && <EditMemberDialog member={member} onClose={close} />}
      {dialog === 'endSessions' && <EndSessionsDialog member={member} onClose={close} />}
      {dialog && dialog !== 'edit' && dialog !== 'endSessions' && (
        <StateDialog member={member} move={dialog} onClose={close} />
      )}
    </Flex>
  );
}
