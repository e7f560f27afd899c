import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import type { ArchiveChangeKind, ArchiveState } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { useGql } from '@/lib/graphql';
import type { Archive } from '../parts/useArchive';
import styles from './change.module.css';
import { ChangeEntry } from './ChangeEntry';
import { ChangeParts, ChangesOfArchiveQuery } from './documents';

const ArchiveHandovers = onDemand(async () => (await import('../handover/ArchiveHandovers')).ArchiveHandovers);

const DIALOGS: Record<ArchiveChangeKind, ReturnType<typeof dialog>> = {
  HEAD: dialog(async () => (await import('./HeadDialog')).HeadDialog),
  SPLIT: dialog(async () => (await import('./SplitDialog')).SplitDialog),
  MERGE: dialog(async () => (await import('./MergeDialog')).MergeDialog),
};

const KINDS = Object.keys(DIALOGS) as ArchiveChangeKind[];
const KEPT: readonly ArchiveState[] = ['ACTIVE', 'REVIEW_DUE'];

function dialog(load: () => Promise<(props: { archive: Archive; onClose: () => void }) => React.ReactNode>) {
  return onDemand(load);
}

/** Who belongs to the household: what was asked for, by whom it was reviewed, and what it changed (档案变更). */
export function ChangeTab({ archive }: { archive: Archive }) {
  const { t } = useTranslation('change');
  const query = useGql(ChangesOfArchiveQuery, { id: archive.id });
  const [asked, setAsked] = useState<ArchiveChangeKind>();
  const Dialog = asked && DIALOGS[asked];
  const open = archive.viewerCan.includes('edit') && KEPT.includes(archive.state);
  return (
    <>
      {open && (
        <div className={styles.bar}>
          {KINDS.map((kind) => (
            <Button
              key={kind}
              size="small"
              disabled={kind !== 'MERGE' && archive.members.length === 0}
              onClick={() => setAsked(kind)}
            >
              {t(`ask.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <Loaded query={query}>
        {({ node }) => {
          const changes = node?.__typename === 'Archive' ? readFragment(ChangeParts, node.changes) : [];
          if (changes.length === 0) return <EmptyState title={t('noneYet')} hint={t('noneYetHint')} />;
          return changes.map((change) => <ChangeEntry key={change.id} change={change} />);
        }}
      </Loaded>
      <ArchiveHandovers archive={archive} />
      {Dialog && <Dialog archive={archive} onClose={() => setAsked(undefined)} />}
    </>
  );
}
