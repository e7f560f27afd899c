import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SiteKind, SitesQuery as SitesData } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import type { EditedField, Stored } from '@/kit/form/conflict';
import { EditDialog } from '@/kit/form/EditDialog';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { request, useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { CreateSite, SitesQuery, UpdateSite } from '../documents';
import { SITE_KINDS } from './vocabulary';

export type Site = SitesData['sites'][number];

const OUTDATED = ['Sites'];

/** What can be changed later; level and site above are decided once. */
interface Values {
  name: string;
  unitId: string;
  address: string;
  phone: string;
  openHours: string;
}

interface NewValues extends Values {
  kind: SiteKind;
  parentId?: string;
}

function SiteFields() {
  const { t } = useTranslation('org');
  const { units, loading } = useUnits();
  const required = [{ required: true, message: t('site.required') }];
  return (
    <>
      <Form.Item name="name" label={t('site.name')} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="unitId" label={t('site.unit')} rules={required}>
        <OrgTreeSelect units={units} loading={loading} />
      </Form.Item>
      <Form.Item name="address" label={t('site.address')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="phone" label={t('site.phone')}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="openHours" label={t('site.openHours')}>
        <Input maxLength={60} />
      </Form.Item>
    </>
  );
}

export function AddSiteDialog({ sites, onClose }: { sites: readonly Site[]; onClose: () => void }) {
  const { t } = useTranslation(['org', 'vocabulary']);
  const create = useGqlMutation(CreateSite, { invalidates: OUTDATED });
  const above = sites.filter((site) => site.state === 'ACTIVE' && site.kind !== 'POINT');
  return (
    <ActionDialog<NewValues>
      title={t('site.add')}
      submitLabel={t('site.add')}
      initialValues={{ kind: 'STATION' }}
      onSubmit={async (values) => {
        await create.mutateAsync({ input: values });
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('site.kind')} rules={[{ required: true }]}>
        <Select options={SITE_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary:siteKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="parentId" label={t('site.parent')}>
        <Select allowClear options={above.map((site) => ({ value: site.id, label: site.name }))} />
      </Form.Item>
      <SiteFields />
    </ActionDialog>
  );
}

const toStored = ({ name, unit, address, phone, openHours, version }: Site): Stored<Values> => ({
  values: { name, unitId: unit.id, address, phone, openHours },
  version,
});

export function EditSiteDialog({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation(['org', 'common']);
  const { units } = useUnits();
  const update = useGqlMutation(UpdateSite, { invalidates: OUTDATED });
  const unitName = (id: unknown) => units.find((unit) => unit.id === id)?.fullName ?? '';
  const fields: EditedField<Values>[] = [
    { name: 'name', label: t('site.name'), show: String },
    { name: 'unitId', label: t('site.unit'), show: unitName },
    { name: 'address', label: t('site.address'), show: String },
    { name: 'phone', label: t('site.phone'), show: String },
    { name: 'openHours', label: t('site.openHours'), show: String },
  ];
  return (
    <EditDialog<Values>
      title={t('site.editTitle', { name: site.name })}
      submitLabel={t('common:save')}
      loaded={toStored(site)}
      fields={fields}
      reload={async () => {
        const { sites } = await request(SitesQuery, {});
        return toStored(sites.find((other) => other.id === site.id) ?? site);
      }}
      save={async (changes, expectedVersion) => {
        await update.mutateAsync({ input: { id: site.id, expectedVersion, ...changes } });
      }}
      onClose={onClose}
    >
      <SiteFields />
    </EditDialog>
  );
}

export function CloseSiteDialog({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation('org');
  const update = useGqlMutation(UpdateSite, { invalidates: OUTDATED });
  return (
    <ActionDialog
      danger
      title={t('site.closeTitle', { name: site.name })}
      submitLabel={t('site.close')}
      onSubmit={async () => {
        await update.mutateAsync({ input: { id: site.id, expectedVersion: site.version, state: 'CLOSED' } });
      }}
      onClose={onClose}
    >
      <p>{t('site.closeDetail')}</p>
    </ActionDialog>
  );
}
