import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import { onDemand } from '@/kit/onDemand';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import { HoldParts, HoldsOfArchiveQuery } from './documents';

const HoldDialog = onDemand(async () => (await import('./HoldDialogs')).HoldDialog);
const LiftDialog = onDemand(async () => (await import('./HoldDialogs')).LiftDialog);

/** Since when an archive is only kept, and what keeps it from being destroyed (暂缓销毁). */
export function Holds({ archive }: { archive: Archive }) {
  const { t } = useTranslation('disposal');
  const [open, setOpen] = useState(false);
  const query = useGql(HoldsOfArchiveQuery, { id: archive.id });
  if (query.data?.node?.__typename !== 'Archive') return null;
  const hold = readFragment(HoldParts, query.data.node.holds).find(({ liftedAt }) => !liftedAt);
  const may = hold ? hold.viewerCan.includes('lift') : archive.viewerCan.includes('hold');
  const close = () => setOpen(false);
  return (
    <>
      <Alert
        showIcon
        type={hold ? 'warning' : 'info'}
        style={{ marginBlockEnd: 12 }}
        title={
          hold
            ? t('held', { name: hold.placedByName, at: dateTimeCN(hold.placedAt), reason: hold.reason })
            : t(archive.state === 'DISPOSAL_DUE' ? 'awaits' : 'keeping', { ended: archive.endedOn ?? '' })
        }
        action={
          may && (
            <Button size="small" onClick={() => setOpen(true)}>
              {t(hold ? 'action.lift' : 'action.hold')}
            </Button>
          )
        }
      />
      {open &&
        (hold ? <LiftDialog hold={hold.id} onClose={close} /> : <HoldDialog archive={archive.id} onClose={close} />)}
    </>
  );
}
