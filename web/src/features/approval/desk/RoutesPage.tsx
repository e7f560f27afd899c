import { Button, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalRoutesQuery as RoutesData } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { useGql } from '@/lib/graphql';
import { ApprovalRoutesQuery } from '../documents';
import { draftOf, NEW_STEP, type Route, type RouteDraft } from '../parts/route';
import { useRouteColumns } from '../parts/useRouteColumns';

const RouteEditor = onDemand(async () => (await import('../parts/RouteEditor')).RouteEditor);

const NEW_ROUTE: RouteDraft = {
  kind: 'APPLICATION',
  item: '',
  fromFen: '0',
  name: '',
  steps: [NEW_STEP],
};

/** How each kind of matter is decided in this union (审批流程). */
export function Component() {
  const { t } = useTranslation(['approval', 'menu']);
  const [draft, setDraft] = useState<RouteDraft>();
  const query = useGql(ApprovalRoutesQuery, {});
  return (
    <>
      <h1 className="nx-unseen">{t('menu:approval.routes')}</h1>
      <Loaded query={query}>
        {(data) => (
          <>
            <Card
              title={t('route.label')}
              extra={
                <Button type="primary" onClick={() => setDraft(NEW_ROUTE)}>
                  {t('route.create')}
                </Button>
              }
            >
              <Routes routes={data.approvalRoutes} onEdit={(route) => setDraft(draftOf(route))} />
            </Card>
            <Card title={t('route.state.DEFAULT')}>
              <Defaults data={data} onCustomise={setDraft} />
            </Card>
          </>
        )}
      </Loaded>
      {draft && <RouteEditor draft={draft} onClose={() => setDraft(undefined)} />}
    </>
  );
}

function Routes({ routes, onEdit }: { routes: readonly Route[]; onEdit: (route: Route) => void }) {
  const { t } = useTranslation('approval');
  const columns = useRouteColumns(onEdit);
  return (
    <ScrollFocus>
      <Table<Route>
        bordered
        size="small"
        rowKey="id"
        pagination={false}
        columns={columns}
        dataSource={[...routes]}
        scroll={{
          x: columns.reduce((sum, column) => sum + Number(column.width), 0),
        }}
        locale={{ emptyText: <EmptyState title={t('route.empty')} /> }}
      />
    </ScrollFocus>
  );
}

interface DefaultsProps {
  data: RoutesData;
  onCustomise: (draft: RouteDraft) => void;
}

/** What holds where no route is in use. */
function Defaults({ data, onCustomise }: DefaultsProps) {
  const { t } = useTranslation(['approval', 'vocabulary']);
  return (
    <ul>
      {data.defaultApprovalRoutes.map(({ kind, steps }) => (
        <li key={kind}>
          <Space wrap>
            {t(`kind.${kind}`)}
            {steps.map((step) => (
              <StatusTag key={step.name} tone="neutral">
                {step.role && t(`vocabulary:role.${step.role}`)}
              </StatusTag>
            ))}
            <Button
              type="link"
              size="small"
              onClick={() =>
                onCustomise({
                  ...NEW_ROUTE,
                  kind,
                  name: t(`kind.${kind}`),
                  steps: [...steps],
                })
              }
            >
              {t('route.customise')}
            </Button>
          </Space>
        </li>
      ))}
    </ul>
  );
}
