import { useTranslation } from 'react-i18next';
import type { MemberState } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { EndMemberSessions, UpdateMember } from '../documents';
import { type Member, OUTDATED } from './useMember';

/** A change of a member's state. */
export type Move = 'suspend' | 'leave' | 'restore';

const TO: Record<Move, MemberState> = { suspend: 'SUSPENDED', leave: 'LEFT', restore: 'ACTIVE' };

interface DialogProps {
  member: Member;
  onClose: () => void;
}

export function StateDialog({ member, move, onClose }: DialogProps & { move: Move }) {
  const { t } = useTranslation('member');
  const update = useGqlMutation(UpdateMember, { invalidates: OUTDATED });
  const words = { name: member.displayName, count: member.roles.length };
  return (
    <ActionDialog
      danger={move !== 'restore'}
      title={t(`detail.${move}Title`, words)}
      submitLabel={t(`detail.${move}`)}
      onSubmit={async () => {
        await update.mutateAsync({ input: { id: member.id, expectedVersion: member.version, state: TO[move] } });
      }}
      onClose={onClose}
    >
      <p>{t(`detail.${move}Detail`, words)}</p>
    </ActionDialog>
  );
}

export function EndSessionsDialog({ member, onClose }: DialogProps) {
  const { t } = useTranslation('member');
  const end = useGqlMutation(EndMemberSessions, { invalidates: [] });
  return (
    <ActionDialog
      danger
      title={t('detail.endSessionsTitle', { name: member.displayName })}
      submitLabel={t('detail.endSessions')}
      onSubmit={async () => {
        const { endMemberSessions } = await end.mutateAsync({ input: { memberId: member.id } });
        toast(t('detail.ended', { count: endMemberSessions.ended }));
      }}
      onClose={onClose}
    >
      <p>{t('detail.endSessionsDetail', { name: member.displayName })}</p>
    </ActionDialog>
  );
}
