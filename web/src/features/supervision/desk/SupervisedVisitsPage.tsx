import { Alert, Button, Space, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { SupervisedVisitsQuery as VisitsData } from '@/gql/graphql';
import { Card } from '@/kit/layout/Card';
import { ErrorState } from '@/kit/state/ErrorState';
import { Watermark } from '@/kit/sensitive/Watermark';
import { VisitStateTag } from '@/kit/status/StateTags';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { useSession } from '@/lib/session';
import { SupervisedVisitsQuery } from '../documents';

type Visit = VisitsData['supervisedVisits']['edges'][number]['node'];

const PAGE = 50;

/** Visits of a led union under a grant: masked, and each page is written into the union's access log before it is shown. */
export function Component() {
  const { t } = useTranslation(['supervision', 'menu']);
  const { grantId = '' } = useParams();
  const [begun, setBegun] = useState(false);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:supervision.visits')}</h1>
      <Alert type="warning" showIcon style={{ marginBlockEnd: 12 }} title={t('visits.logged')} />
      {begun ? (
        <Pages grantId={grantId} />
      ) : (
        <Card>
          <p>{t('visits.hint')}</p>
          <Button type="primary" onClick={() => setBegun(true)}>
            {t('visits.begin')}
          </Button>
        </Card>
      )}
    </>
  );
}

/** One page after the other; a page once read is not asked for again, since asking is looking. */
function Pages({ grantId }: { grantId: string }) {
  const { t } = useTranslation('supervision');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const query = useGql(
    SupervisedVisitsQuery,
    { grantId, first: PAGE, after: cursors[cursors.length - 1] ?? null },
    { staleTime: 'static', gcTime: Infinity, refetchOnReconnect: false, retry: false },
  );
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const visits = query.data?.supervisedVisits;
  const next = visits?.pageInfo.hasNextPage ? visits.pageInfo.endCursor : null;
  return (
    <Card title={visits && t('visits.count', { count: visits.totalCount })}>
      <Rows visits={visits?.edges.map((edge) => edge.node) ?? []} loading={query.isFetching} />
      <Space style={{ marginBlockStart: 12 }}>
        <Button disabled={cursors.length === 0} onClick={() => setCursors(cursors.slice(0, -1))}>
          {t('visits.previous')}
        </Button>
        <Button disabled={!next} onClick={() => next && setCursors([...cursors, next])}>
          {t('visits.next')}
        </Button>
      </Space>
    </Card>
  );
}

function Rows({ visits, loading }: { visits: Visit[]; loading: boolean }) {
  const { t } = useTranslation(['supervision', 'visiting']);
  const { userName } = useSession();
  const [shownAt] = useState(() => dateTimeCN(new Date().toISOString()));
  return (
    <Watermark text={`${userName} ${shownAt}`}>
      <ScrollFocus>
        <Table<Visit>
          bordered
          size="small"
          rowKey="id"
          loading={loading}
          pagination={false}
          dataSource={visits}
          scroll={{ x: 960 }}
          locale={{ emptyText: loading ? ' ' : t('visits.empty') }}
          columns={[
            { title: t('visits.name'), width: 100, render: (_, visit) => visit.name },
            { title: t('visits.unit'), width: 180, render: (_, visit) => visit.unitName },
            { title: t('visits.class'), width: 130, render: (_, visit) => t(`visiting:class.${visit.class}`) },
            { title: t('visits.state'), width: 110, render: (_, visit) => <VisitStateTag state={visit.state} /> },
            { title: t('visits.run'), width: 220, render: (_, visit) => visit.runTitle },
            { title: t('figure.cash'), width: 130, align: 'right', render: (_, visit) => yuan(visit.cashFen) },
            {
              title: t('visits.visitedAt'),
              width: 150,
              render: (_, visit) => visit.visitedAt && dateTimeCN(visit.visitedAt),
            },
          ]}
        />
      </ScrollFocus>
    </Watermark>
  );
}
