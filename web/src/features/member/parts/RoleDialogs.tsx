import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { AssignRole, RevokeRole } from '../documents';
import type { Assignment } from './RoleTable';
import { type Member, OUTDATED } from './useMember';
import { useRoleOptions } from './useRoleOptions';

interface DialogProps {
  member: Member;
  onClose: () => void;
}

interface Values {
  role: Role;
  unitId?: string;
  validFrom?: string;
  validTo?: string;
}

/** Gives a role over a unit and for a time; roles that exclude each other are refused by the server. */
export function AssignRoleDialog({ member, onClose }: DialogProps) {
  const { t } = useTranslation('member');
  const { units, loading } = useUnits();
  const options = useRoleOptions();
  const assign = useGqlMutation(AssignRole, { invalidates: OUTDATED });
  return (
    <ActionDialog<Values>
      title={t('role.assignTitle', { name: member.displayName })}
      submitLabel={t('role.assign')}
      initialValues={{ validFrom: todayCN() }}
      onSubmit={async (values) => {
        await assign.mutateAsync({ input: { memberId: member.id, ...values } });
      }}
      onClose={onClose}
    >
      <Form.Item name="role" label={t('role.role')} rules={[{ required: true, message: t('role.required') }]}>
        <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="unitId" label={t('role.scope')} extra={t('role.scopeHint')}>
        <OrgTreeSelect units={units} loading={loading} />
      </Form.Item>
      <Form.Item name="validFrom" label={t('role.validFrom')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="validTo" label={t('role.validTo')} extra={t('role.validToHint')}>
        <DateInput min={todayCN()} />
      </Form.Item>
    </ActionDialog>
  );
}

export function RevokeRoleDialog({ member, assignment, onClose }: DialogProps & { assignment: Assignment }) {
  const { t } = useTranslation(['member', 'vocabulary']);
  const revoke = useGqlMutation(RevokeRole, { invalidates: OUTDATED });
  const role = t(`vocabulary:role.${assignment.role}`);
  const scope = assignment.unit?.fullName ?? t('role.wholeTenant');
  return (
    <ActionDialog
      danger
      title={t('role.revokeTitle', { role })}
      submitLabel={t('role.revoke')}
      onSubmit={async () => {
        await revoke.mutateAsync({ input: { assignmentId: assignment.id } });
      }}
      onClose={onClose}
    >
      <p>{t('role.revokeDetail', { name: member.displayName, role, scope })}</p>
    </ActionDialog>
  );
}
