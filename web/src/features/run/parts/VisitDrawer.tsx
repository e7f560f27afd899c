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
      footer={visit && actionsOf(visit, run).length > 0 && <Buttons visit={visit} run={run} />}
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

const ACTIONS = ['assign', 'remove'] as const;

/** What the reader may do with a visit now. The run decides too: while it is settled, visits only leave its list. */
function actionsOf(visit: Visit, run: Run) {
  const open = run.state === 'VISITING' || run.state === 'PAUSED' || run.state === 'EXPANDING';
  const settling = run.state === 'SETTLING';
  return ACTIONS.filter((action) => (open || (settling && action === 'remove')) && visit.viewerCan.includes(action));
}

function Buttons({ visit, run }: { visit: Visit; run: Run }) {
  const { t } = useTranslation('run');
  const [asked, setAsked] = useState<'assign' | 'remove'>();
  const close = () => setAsked(undefined);
  const actions = actionsOf(visit, run);
  return (
    <Space wrap>
      {actions.includes('assign') && (
        <Button type="primary" onClick={() => setAsked('assign')}>
          {t('assign.one')}
        </Button>
      )}
      {actions.includes('remove') && (
        <Button danger onClick={() => setAsked('remove')}>
          {t('remove.remove')}
        </Button>
      )}
      {asked === 'assign' && <AssignDialog run={run} chosen={{ visitIds: [visit.id], count: 1 }} onClose={close} />}
      {asked === 'remove' && <RemoveVisitDialog visit={visit} onClose={close} />}
    </Space>
  );
}
