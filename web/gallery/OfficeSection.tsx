import { FileTextOutlined, GiftOutlined, HomeOutlined, SettingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LanguageSwitch } from '@/kit/basic/LanguageSwitch';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { AdminLayout } from '@/kit/layout/AdminLayout';
import { TenantSwitch, TodoBadge, UserMenu } from '@/kit/layout/HeaderTools';
import type { PageColumn } from '@/kit/table/columns';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { PageTable } from '@/kit/table/PageTable';
import type { SearchField } from '@/kit/table/SearchForm';
import { usePageState } from '@/kit/table/usePageState';
import { ExportButton } from '@/kit/transfer/ExportButton';
import { yuan } from '@/lib/money';
import { useSession } from '@/lib/session';
import { rows, type SampleRow, TOTAL, units } from './sample';
import { words } from './words';

const TONES: Tone[] = ['success', 'warning', 'info', 'neutral', 'danger'];
const FILTERS = ['name', 'status', 'unit', 'from', 'to', 'category'] as const;
type Filter = (typeof FILTERS)[number];

export function OfficeSection() {
  const w = words();
  const { t } = useTranslation('menu');
  const { tenant, tenants, userName, unread } = useSession();
  const nothing = () => undefined;
  return (
    <AdminLayout
      breadcrumb={[{ label: t('groups.archives'), path: '/kit' }, { label: w.archives }]}
      menu={[
        {
          key: 'w',
          label: t('groups.workbench'),
          icon: <HomeOutlined aria-hidden />,
          links: [{ path: '/w', label: '' }],
        },
        {
          key: 'a',
          label: t('groups.archives'),
          icon: <FileTextOutlined aria-hidden />,
          links: [
            { path: '/kit', label: w.archives },
            { path: '/y', label: w.units[1] ?? '' },
          ],
        },
        {
          key: 'c',
          label: t('groups.campaigns'),
          icon: <GiftOutlined aria-hidden />,
          links: [{ path: '/c', label: '' }],
        },
        {
          key: 's',
          label: t('groups.settings'),
          icon: <SettingOutlined aria-hidden />,
          links: [{ path: '/s', label: '' }],
        },
      ]}
      tools={
        <>
          {tenant && <TenantSwitch current={tenant} tenants={tenants} onSwitch={nothing} />}
          <TodoBadge count={unread} path="/kit" />
          <LanguageSwitch />
          <UserMenu name={userName} selected="" items={[{ key: 'x', label: w.signOut }]} onPick={nothing} />
        </>
      }
    >
      <Archives />
    </AdminLayout>
  );
}

function fields(): SearchField<Filter>[] {
  const w = words();
  const label = (i: number) => w.fields[i] ?? '';
  return [
    { name: 'name', label: label(0), kind: 'text' },
    {
      name: 'status',
      label: label(1),
      kind: 'select',
      multiple: true,
      options: w.statuses.map((status, i) => ({ value: String(i), label: status })),
    },
    {
      name: 'unit',
      label: label(2),
      kind: 'custom',
      render: (control) => <OrgTreeSelect units={units()} {...control} />,
    },
    { name: 'from', toName: 'to', label: label(3), kind: 'dateRange' },
    { name: 'category', label: label(4), kind: 'select', options: [{ value: '1', label: w.category }] },
  ];
}

function columns(open: (id: string) => void, wide: boolean): PageColumn<SampleRow>[] {
  const [name, unit, category, status, household, income, aid, filed, actions] = words().columns;
  const base: PageColumn<SampleRow>[] = [
    { key: 'name', title: name ?? '', width: 110, fixed: 'start', required: true, render: (row) => row.name },
    { key: 'unit', title: unit ?? '', width: 160, render: (row) => row.unit },
    { key: 'category', title: category ?? '', width: 130, render: () => words().category },
    {
      key: 'status',
      title: status ?? '',
      width: 110,
      render: (row) => <StatusTag tone={TONES[row.status] ?? 'neutral'}>{words().statuses[row.status]}</StatusTag>,
    },
    { key: 'household', title: household ?? '', width: 100, align: 'right', render: (row) => row.household },
    {
      key: 'income',
      title: income ?? '',
      width: 130,
      align: 'right',
      sortable: true,
      render: (row) => yuan(row.income),
    },
    { key: 'aid', title: aid ?? '', width: 130, align: 'right', sortable: true, render: (row) => yuan(row.aid) },
    { key: 'filed', title: filed ?? '', width: 120, sortable: true, render: (row) => row.filed },
  ];
  const more = Array.from(
    { length: wide ? 32 : 0 },
    (_, i): PageColumn<SampleRow> => ({
      key: `extra${i}`,
      title: `${category ?? ''} ${i + 1}`,
      width: 120,
      render: (row) => `${row.id}-${i}`,
    }),
  );
  return [
    ...base,
    ...more,
    {
      key: 'actions',
      title: actions ?? '',
      width: 90,
      fixed: 'end',
      required: true,
      render: (row) => (
        <Button type="link" size="small" onClick={() => open(row.id)}>
          {words().view}
        </Button>
      ),
    },
  ];
}

function Archives() {
  const w = words();
  const state = usePageState(FILTERS);
  const [params] = useSearchParams();
  const empty = state.filters.name !== undefined;
  const data = empty
    ? { rows: [], total: 0 }
    : { rows: rows(state.page, state.pageSize), total: TOTAL, totals: { household: '482', aid: '486,300.00' } };
  return (
    <>
      <h1 className="nx-unseen">{w.archives}</h1>
      <PageTable
        id="gallery"
        label={w.archives}
        state={state}
        fields={fields()}
        columns={columns(state.setOpen, params.has('wide'))}
        rowKey={(row) => row.id}
        data={data}
        loading={false}
        error={null}
        onRefresh={() => undefined}
        actions={
          <>
            <ExportButton
              title={w.archives}
              start={() => Promise.resolve('1')}
              poll={() => Promise.resolve({ state: 'ready', link: () => Promise.resolve('#file') })}
            />
            <Button type="primary">{w.exportAll}</Button>
          </>
        }
        batch={() => <Button size="small">{w.batch}</Button>}
      />
      <DetailDrawer
        open={state.open !== undefined}
        onClose={() => state.setOpen(undefined)}
        title={w.names[0]}
        extra={<StatusTag tone="info">{w.statuses[2]}</StatusTag>}
        footer={<Button type="primary">{w.submit}</Button>}
      >
        <p>{w.opinion}</p>
      </DetailDrawer>
    </>
  );
}
