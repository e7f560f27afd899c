import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EditedField, Stored } from '@/kit/form/conflict';
import { EditDialog } from '@/kit/form/EditDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { UpdateMember } from '../documents';
import { fetchMember, type Member, OUTDATED } from './useMember';

interface Values {
  displayName: string;
  title: string;
  unitId?: string | undefined;
  phone: string;
}

const toStored = ({ displayName, title, unit, phone, version }: Member): Stored<Values> => ({
  values: { displayName, title, unitId: unit?.id, phone },
  version,
});

/** Changes a member's name, position, unit and phone. */
export function EditMemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation(['member', 'common']);
  const { units, loading } = useUnits();
  const update = useGqlMutation(UpdateMember, { invalidates: OUTDATED });
  const fields: EditedField<Values>[] = [
    { name: 'displayName', label: t('list.name'), show: String },
    { name: 'title', label: t('list.title'), show: String },
    { name: 'unitId', label: t('list.unit'), show: (id) => units.find((unit) => unit.id === id)?.fullName },
    { name: 'phone', label: t('list.phone'), show: String },
  ];
  return (
    <EditDialog<Values>
      title={t('detail.editTitle', { name: member.displayName })}
      submitLabel={t('common:save')}
      loaded={toStored(member)}
      fields={fields}
      reload={async () => toStored((await fetchMember(member.id)) ?? member)}
      save={async (changes, expectedVersion) => {
        await update.mutateAsync({ input: { id: member.id, expectedVersion, ...changes } });
      }}
      onClose={onClose}
    >
      <Form.Item
        name="displayName"
        label={t('list.name')}
        rules={[{ required: true, whitespace: true, message: t('detail.required') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="title" label={t('list.title')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="unitId" label={t('list.unit')}>
        <OrgTreeSelect units={units} loading={loading} />
      </Form.Item>
      <Form.Item name="phone" label={t('list.phone')}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
    </EditDialog>
  );
}
