import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { useGql } from '@/lib/graphql';
import { InvitationsQuery } from '../documents';

const InvitationsDialog = onDemand(async () => (await import('./InvitationsDialog')).InvitationsDialog);

/** The number of open invitations, leading to their list. */
export function InvitationsButton() {
  const { t } = useTranslation('member');
  const { data } = useGql(InvitationsQuery, {});
  const [open, setOpen] = useState(false);
  const invitations = data?.invitations ?? [];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('list.invitations', { count: invitations.length })}</Button>
      {open && <InvitationsDialog invitations={invitations} onClose={() => setOpen(false)} />}
    </>
  );
}
