import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { todayCN } from '@/lib/date';
import { useMay } from '@/lib/session';
import type { Member } from './useMember';

const AssignRoleDialog = onDemand(async () => (await import('./RoleDialogs')).AssignRoleDialog);
const RevokeRoleDialog = onDemand(async () => (await import('./RoleDialogs')).RevokeRoleDialog);

export type Assignment = Member['roles'][number];

/** What a member may do: roles with their scope and dates. */
export function RoleTable({ member }: { member: Member }) {
  const { t } = useTranslation(['member', 'vocabulary']);
  const assigns = useMay('role.assign');
  const [assigning, setAssigning] = useState(false);
  const [revoking, setRevoking] = useState<Assignment>();
  return (
    <>
      <Table<Assignment>
        bordered
        size="small"
        rowKey="id"
        dataSource={member.roles}
        pagination={false}
        scroll={{ x: 520 }}
        locale={{ emptyText: t('role.none') }}
        title={() => (
          <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            <strong>{t('role.title')}</strong>
            {assigns && (
              <Button size="small" onClick={() => setAssigning(true)}>
                {t('role.assign')}
              </Button>
            )}
          </div>
        )}
        columns={[
          { title: t('role.role'), width: 150, render: (_, { role }) => t(`vocabulary:role.${role}`) },
          { title: t('role.scope'), render: (_, { unit }) => unit?.fullName ?? t('role.wholeTenant') },
          { title: t('role.validTo'), width: 140, render: (_, assignment) => <Term {...assignment} /> },
          ...(assigns
            ? [
                {
                  title: t('role.actions'),
                  width: 80,
                  render: (_: unknown, assignment: Assignment) => (
                    <Button danger type="link" size="small" onClick={() => setRevoking(assignment)}>
                      {t('role.revoke')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {assigning && <AssignRoleDialog member={member} onClose={() => setAssigning(false)} />}
      {revoking && <RevokeRoleDialog member={member} assignment={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

function Term({ validFrom, validTo }: Pick<Assignment, 'validFrom' | 'validTo'>) {
  const { t } = useTranslation('member');
  const today = todayCN();
  if (validFrom > today) return t('role.future', { date: validFrom });
  if (validTo === null) return t('role.forever');
  if (validTo < today) return <StatusTag tone="neutral">{t('role.over')}</StatusTag>;
  return t('role.until', { date: validTo });
}
