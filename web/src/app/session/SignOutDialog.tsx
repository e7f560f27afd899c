import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { unsentCount } from '@/lib/offline';
import { ownerOf, useSession } from '@/lib/session';

/** Signs out, after a question when records on this device would be lost by it. */
export function SignOutDialog({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('app');
  const session = useSession();
  const [unsent, setUnsent] = useState(0);
  useEffect(() => {
    let left = false;
    void unsentCount(ownerOf(session)).then((count) => {
      if (left) return;
      setUnsent(count);
      if (count === 0) void session.signOut();
    });
    return () => {
      left = true;
    };
  }, [session]);
  if (unsent === 0) return null;
  return (
    <ConfirmDialog
      title={t('signOutUnsent.title')}
      detail={t('signOutUnsent.detail', { count: unsent })}
      confirmLabel={t('signOutUnsent.confirm')}
      onConfirm={() => void session.signOut()}
      onCancel={onCancel}
    />
  );
}
