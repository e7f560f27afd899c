import { Button, Checkbox, Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { type Unit, UnitsQuery } from '@/lib/units';
import type { UnitAction } from '../parts/UnitDialogs';
import { firstOpen, matchingUnits, type UnitRow, unitRows } from '../parts/unitRows';
import styles from './UnitsPage.module.css';

const UnitDialog = onDemand(async () => (await import('../parts/UnitDialogs')).UnitDialog);

/** The unit tree (组织架构) and its administration. The search text and the switch stand in the URL. */
export function Component() {
  const { t } = useTranslation(['org', 'menu']);
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const includeDissolved = params.has('dissolved');
  const set = (name: string, value: string) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const query = useGql(UnitsQuery, { includeDissolved });
  return (
    <Card>
      <h1 className="nx-unseen">{t('menu:org.units')}</h1>
      <div className={styles.tools}>
        <Input.Search
          allowClear
          defaultValue={search}
          placeholder={t('unit.search')}
          aria-label={t('unit.search')}
          className={styles.search}
          onSearch={(text) => set('q', text.trim())}
        />
        <Checkbox checked={includeDissolved} onChange={(event) => set('dissolved', event.target.checked ? '1' : '')}>
          {t('unit.showDissolved')}
        </Checkbox>
      </div>
      <Loaded query={query}>{({ units }) => <Tree key={search} units={units} search={search} />}</Loaded>
    </Card>
  );
}

function Tree({ units, search }: { units: readonly Unit[]; search: string }) {
  const { t } = useTranslation(['org', 'vocabulary']);
  const editable = useMay('unit.edit');
  const shown = useMemo(() => matchingUnits(units, search), [units, search]);
  const rows = useMemo(() => unitRows(shown), [shown]);
  const [open, setOpen] = useState<readonly string[]>(() => (search ? shown.map((u) => u.id) : firstOpen(shown)));
  const [dialog, setDialog] = useState<{ action: UnitAction; unit: Unit }>();
  if (rows.length === 0) return <EmptyState title={t('unit.none')} />;
  return (
    <>
      <Table<UnitRow>
        bordered
        size="small"
        rowKey="id"
        dataSource={rows}
        pagination={false}
        scroll={{ x: 920 }}
        expandable={{ expandedRowKeys: open, onExpandedRowsChange: (keys) => setOpen(keys.map(String)) }}
        columns={[
          { key: 'name', title: t('unit.name'), dataIndex: 'name' },
          {
            key: 'kind',
            title: t('unit.kind'),
            width: 110,
            render: (_, unit) => t(`vocabulary:unitKind.${unit.kind}`),
          },
          { key: 'code', title: t('unit.code'), dataIndex: 'code', width: 120 },
          { key: 'members', title: t('unit.members'), dataIndex: 'memberCount', width: 110, align: 'right' },
          { key: 'state', title: t('unit.state'), width: 100, render: (_, unit) => <State unit={unit} /> },
          ...(editable
            ? [
                {
                  key: 'actions',
                  title: t('unit.actions'),
                  width: 300,
                  render: (_: unknown, unit: UnitRow) => (
                    <Actions unit={unit} onPick={(action) => setDialog({ action, unit })} />
                  ),
                },
              ]
            : []),
        ]}
      />
      {dialog && <UnitDialog {...dialog} units={units} onClose={() => setDialog(undefined)} />}
    </>
  );
}

function State({ unit }: { unit: Unit }) {
  const { t } = useTranslation('org');
  return <StatusTag tone={unit.state === 'ACTIVE' ? 'success' : 'neutral'}>{t(`unit.${unit.state}`)}</StatusTag>;
}

function Actions({ unit, onPick }: { unit: Unit; onPick: (action: UnitAction) => void }) {
  const { t } = useTranslation('org');
  if (unit.state !== 'ACTIVE') return null;
  // The topmost unit is the tenant itself: it neither moves nor goes.
  const actions: UnitAction[] = unit.parentId ? ['add', 'edit', 'move', 'dissolve'] : ['add', 'edit'];
  return actions.map((action) => (
    <Button key={action} type="link" size="small" danger={action === 'dissolve'} onClick={() => onPick(action)}>
      {t(action === 'add' ? 'unit.addBelow' : `unit.${action}`)}
    </Button>
  ));
}
