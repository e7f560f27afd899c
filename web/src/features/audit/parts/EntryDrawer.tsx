import { Descriptions, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '@/gql/graphql';
import { EmptyState } from '@/kit/state/EmptyState';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { useWord } from '@/lib/words';
import styles from './EntryDrawer.module.css';

export type AuditEntry = AuditEntriesQuery['auditEntries']['edges'][number]['node'];

interface EntryDrawerProps {
  /** undefined when the address names an entry of another page. */
  entry: AuditEntry | undefined;
  onClose: () => void;
}

/** One link of the chain with what it changed, masked. */
export function EntryDrawer({ entry, onClose }: EntryDrawerProps) {
  const { t } = useTranslation('audit');
  return (
    <DetailDrawer open onClose={onClose} title={entry ? t('detail.title', { seq: entry.seq }) : t('label')}>
      {entry ? <Entry entry={entry} /> : <EmptyState title={t('detail.missing')} />}
    </DetailDrawer>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const actorName = useActorName();
  const action = useWord('audit');
  const kind = useWord('vocabulary');
  const none = t('detail.none');
  return (
    <>
      <Descriptions
        bordered
        size="small"
        column={1}
        style={{ marginBlockEnd: 16 }}
        items={[
          { key: 'at', label: t('column.at'), children: dateTimeCN(entry.at) },
          { key: 'actor', label: t('column.actor'), children: actorName(entry.actorName) },
          { key: 'action', label: t('column.action'), children: action('action', entry.action) },
          { key: 'kind', label: t('column.kind'), children: kind('objectKind', entry.objectKind) },
          { key: 'object', label: t('detail.object'), children: entry.objectId ?? none },
          { key: 'reason', label: t('column.reason'), children: entry.reason || none },
          { key: 'hash', label: t('column.hash'), children: <code className={styles.hash}>{entry.hash}</code> },
        ]}
      />
      <Table
        bordered
        size="small"
        rowKey={({ field }) => field}
        title={() => <strong>{t('detail.changes')}</strong>}
        dataSource={entry.changes}
        pagination={false}
        locale={{ emptyText: t('detail.noChanges') }}
        columns={[
          { title: t('detail.field'), width: 180, render: (_, { field }) => <code>{field}</code> },
          { title: t('detail.before'), render: (_, { before }) => <span className={styles.value}>{before}</span> },
          { title: t('detail.after'), render: (_, { after }) => <span className={styles.value}>{after}</span> },
        ]}
      />
    </>
  );
}
