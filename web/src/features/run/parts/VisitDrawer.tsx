import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitDetailQuery as VisitData } from '@/gql/graphql';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { VisitStateTag } from '@/kit/status/StateTags';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { nodeOf, useGql } from '@/lib/graphql';
import { VisitDetailQuery } from '../documents';
import { AssignDialog } from './AssignDialog';
import { RemoveVisitDialog } from './RemoveVisitDialog';
import type { Run } from './run';
import { VisitFactsView } from './VisitFactsView';
import { VisitReports } from './VisitReports';

export type Visit = Extract<NonNullable<VisitData['node']>, { id: string }>;

interface VisitDrawerProps {
  visitId: string;
  run: Run;
  onClose: () => void;
}

/** One visit beside its list. */
export function VisitDrawer({ visitId, run, onClose }: VisitDrawerProps) {
  const { t } = useTranslation('run');
  const query = useGql(VisitDetailQuery, { id: visitId });
  const visit = query.data && nodeOf(query.data.node);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={visit?.name ?? t('visit.visit')}
      extra={visit && <VisitStateTag state={visit.state} overdue={visit.overdue} />}
      footer={visit && <Buttons visit={visit} run={run} />}
    >
      <Loaded query={query}>{() => (visit ? <Content visit={visit} /> : <NotVisible />)}</Loaded>
    </DetailDrawer>
  );
}

function Content({ visit }: { visit: Visit }) {
  return (
    <>
      <VisitFactsView visit={visit} />
      <VisitReports visit={visit} />
    </>
  );
}

function Buttons({ visit, run }: { visit: Visit; run: Run }) {
  const { t } = useTranslation('run');
  const [asked, setAsked] = useState<'assign' | 'remove'>();
  const close = () => setAsked(undefined);
  // The run's state decides too: a visit of a closed run is neither assigned nor removed.
  const open = run.state === 'VISITING' || run.state === 'PAUSED' || run.state === 'EXPANDING';
  const can = (action: string) => open && visit.viewerCan.includes(action);
  if (!can('assign') && !can('remove')) return null;
  return (
    <Space>
      {can('assign') && (
        <Button type="primary" onClick={() => setAsked('assign')}>
          {t('assign.one')}
        </Button>
      )}
      {can('remove') && (
        <Button danger onClick={() => setAsked('remove')}>
          {t('remove.remove')}
        </Button>
      )}
      {asked === 'assign' && <AssignDialog run={run} chosen={{ visitIds: [visit.id], count: 1 }} onClose={close} />}
      {asked === 'remove' && <RemoveVisitDialog visit={visit} onClose={close} />}
    </Space>
  );
}
