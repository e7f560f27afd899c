import { Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveVersionsQuery as VersionsData } from '@/gql/graphql';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { useActorName } from '@/lib/actorName';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useWord } from '@/lib/words';
import { ArchiveDifferencesQuery, ArchiveVersionsQuery } from '../documents';
import { ChangeTable } from './ChangeTable';

type Version = Extract<NonNullable<VersionsData['node']>, { __typename: 'Archive' }>['versions'][number];

/** Any two versions of an archive side by side; sensitive values stay masked. */
export function Versions({ id }: { id: string }) {
  const query = useGql(ArchiveVersionsQuery, { id });
  return (
    <Loaded query={query}>
      {({ node }) => <Comparison id={id} versions={node?.__typename === 'Archive' ? node.versions : []} />}
    </Loaded>
  );
}

function Comparison({ id, versions }: { id: string; versions: Version[] }) {
  const { t } = useTranslation('hardship');
  const newest = versions[0]?.version ?? 1;
  const [from, setFrom] = useState(Math.max(1, newest - 1));
  const [to, setTo] = useState(newest);
  const word = useWord('hardship');
  const actorName = useActorName();
  const options = versions.map(({ version, at, actorName: by, kind, reason }) => ({
    value: version,
    label: [t('history.version', { version }), dateTimeCN(at), actorName(by), word('history.kind', kind), reason].join(
      ' ',
    ),
  }));
  if (versions.length < 2) return <EmptyState title={t('history.oneVersion')} />;
  return (
    <>
      <Space wrap style={{ marginBlockEnd: 12 }}>
        <Side label={t('history.before')} value={from} options={options} onChange={setFrom} />
        <Side label={t('history.after')} value={to} options={options} onChange={setTo} />
      </Space>
      <Changes id={id} from={from} to={to} />
    </>
  );
}

interface SideProps {
  label: string;
  value: number;
  options: { value: number; label: string }[];
  onChange: (version: number) => void;
}

function Side({ label, ...select }: SideProps) {
  return (
    <label>
      {label} <Select {...select} aria-label={label} style={{ width: 360, maxWidth: '80vw' }} />
    </label>
  );
}

function Changes({ id, from, to }: { id: string; from: number; to: number }) {
  const { t } = useTranslation('hardship');
  const query = useGql(ArchiveDifferencesQuery, { id, from, to });
  return (
    <Loaded query={query}>
      {({ node }) => {
        const changes = node?.__typename === 'Archive' ? node.differences : [];
        if (changes.length === 0) return <EmptyState title={t('history.same')} />;
        return <ChangeTable changes={changes} />;
      }}
    </Loaded>
  );
}
