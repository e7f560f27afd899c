import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitKind } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import type { EditedField, Stored } from '@/kit/form/conflict';
import { EditDialog } from '@/kit/form/EditDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { request, useGqlMutation } from '@/lib/graphql';
import type { Unit } from '@/lib/units';
import { CreateUnit, DissolveUnit, MoveUnit, UnitQuery, UpdateUnit } from '../documents';
import { unitsBelow } from './unitRows';

const KINDS: UnitKind[] = ['COMPANY', 'BRANCH', 'WORKSHOP', 'TEAM'];
const OUTDATED = ['Units'];

interface Values {
  name: string;
  kind: UnitKind;
  code: string;
  memberCount: number;
}

interface DialogProps {
  unit: Unit;
  onClose: () => void;
}

function UnitFields() {
  const { t } = useTranslation(['org', 'vocabulary']);
  return (
    <>
      <Form.Item name="name" label={t('unit.name')} rules={[{ required: true, message: t('unit.required') }]}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="kind" label={t('unit.kind')} rules={[{ required: true }]}>
        <Select options={KINDS.map((kind) => ({ value: kind, label: t(`vocabulary:unitKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="code" label={t('unit.code')} extra={t('unit.codeHint')}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="memberCount" label={t('unit.members')}>
        <InputNumber min={0} max={10_000_000} precision={0} style={{ width: 160 }} />
      </Form.Item>
    </>
  );
}

/** The usual level below a level. */
const BELOW: Record<UnitKind, UnitKind> = { COMPANY: 'BRANCH', BRANCH: 'WORKSHOP', WORKSHOP: 'TEAM', TEAM: 'TEAM' };

function AddUnitDialog({ unit, onClose }: DialogProps) {
  const { t } = useTranslation('org');
  const create = useGqlMutation(CreateUnit, { invalidates: OUTDATED });
  return (
    <ActionDialog<Values>
      title={t('unit.addTitle', { parent: unit.name })}
      submitLabel={t('unit.add')}
      initialValues={{ kind: BELOW[unit.kind], code: '', memberCount: 0 }}
      onSubmit={async (values) => {
        await create.mutateAsync({ input: { parentId: unit.id, ...values } });
      }}
      onClose={onClose}
    >
      <UnitFields />
    </ActionDialog>
  );
}

const toStored = ({ name, kind, code, memberCount, version }: Values & { version: number }): Stored<Values> => ({
  values: { name, kind, code, memberCount },
  version,
});

function EditUnitDialog({ unit, onClose }: DialogProps) {
  const { t } = useTranslation(['org', 'common', 'vocabulary']);
  const update = useGqlMutation(UpdateUnit, { invalidates: OUTDATED });
  const fields: EditedField<Values>[] = [
    { name: 'name', label: t('unit.name'), show: String },
    { name: 'kind', label: t('unit.kind'), show: (kind) => t(`vocabulary:unitKind.${kind as UnitKind}`) },
    { name: 'code', label: t('unit.code'), show: String },
    { name: 'memberCount', label: t('unit.members'), show: String },
  ];
  return (
    <EditDialog<Values>
      title={t('unit.editTitle', { name: unit.name })}
      submitLabel={t('common:save')}
      loaded={toStored(unit)}
      fields={fields}
      reload={async () => {
        const { node } = await request(UnitQuery, { id: unit.id });
        return toStored(node?.__typename === 'Unit' ? node : unit);
      }}
      save={async (changes, expectedVersion) => {
        await update.mutateAsync({ input: { id: unit.id, expectedVersion, ...changes } });
      }}
      onClose={onClose}
    >
      <UnitFields />
    </EditDialog>
  );
}

interface TreeDialogProps extends DialogProps {
  units: readonly Unit[];
}

function MoveUnitDialog({ unit, units, onClose }: TreeDialogProps) {
  const { t } = useTranslation('org');
  const move = useGqlMutation(MoveUnit, { invalidates: OUTDATED });
  const targets = units.filter((u) => u.state === 'ACTIVE' && !u.path.startsWith(unit.path));
  return (
    <ActionDialog<{ newParentId: string }>
      title={t('unit.moveTitle', { name: unit.name })}
      submitLabel={t('unit.move')}
      onSubmit={async ({ newParentId }) => {
        await move.mutateAsync({ input: { id: unit.id, expectedVersion: unit.version, newParentId } });
      }}
      onClose={onClose}
    >
      <p>{t('unit.moveHint', { count: unitsBelow(units, unit).length })}</p>
      <Form.Item name="newParentId" label={t('unit.moveTo')} rules={[{ required: true, message: t('site.required') }]}>
        <OrgTreeSelect units={targets} />
      </Form.Item>
    </ActionDialog>
  );
}

function DissolveUnitDialog({ unit, units, onClose }: TreeDialogProps) {
  const { t } = useTranslation('org');
  const dissolve = useGqlMutation(DissolveUnit, { invalidates: OUTDATED });
  const below = unitsBelow(units, unit).length;
  return (
    <ActionDialog
      danger
      title={t('unit.dissolveTitle', { name: unit.name })}
      submitLabel={t('unit.dissolve')}
      onSubmit={async () => {
        await dissolve.mutateAsync({ input: { id: unit.id, expectedVersion: unit.version } });
      }}
      onClose={onClose}
    >
      <p>{t('unit.dissolveDetail', { name: unit.name, members: unit.memberCount, below })}</p>
    </ActionDialog>
  );
}

/** What can be done with a unit. */
export type UnitAction = 'add' | 'edit' | 'move' | 'dissolve';

/** The dialog of an action on a unit. */
export function UnitDialog({ action, ...props }: TreeDialogProps & { action: UnitAction }) {
  switch (action) {
    case 'add':
      return <AddUnitDialog {...props} />;
    case 'edit':
      return <EditUnitDialog {...props} />;
    case 'move':
      return <MoveUnitDialog {...props} />;
    case 'dissolve':
      return <DissolveUnitDialog {...props} />;
  }
}
