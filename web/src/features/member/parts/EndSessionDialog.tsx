import { useTranslation } from 'react-i18next';
import type { MySessionsQuery } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { useGqlMutation } from '@/lib/graphql';
import { RevokeSession } from '../documents';
import { useDeviceName } from './useDeviceName';

interface EndSessionDialogProps {
  session: MySessionsQuery['mySessions'][number];
  onClose: () => void;
}

/** Signs out one of one's own devices. */
export function EndSessionDialog({ session, onClose }: EndSessionDialogProps) {
  const { t } = useTranslation('member');
  const name = useDeviceName();
  const revoke = useGqlMutation(RevokeSession, { invalidates: ['MySessions'] });
  return (
    <ActionDialog
      danger
      title={t('me.endTitle')}
      submitLabel={t('me.end')}
      onSubmit={async () => {
        await revoke.mutateAsync({ input: { id: session.id } });
      }}
      onClose={onClose}
    >
      <p>{t('me.endDetail', { device: name(session.userAgent), ip: session.ip })}</p>
    </ActionDialog>
  );
}
