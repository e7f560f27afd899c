import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignArchiveChoicesQuery as ArchivesData } from '@/gql/graphql';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { ArchiveChoicesQuery } from '../documents';

export type ArchiveChoice = ArchivesData['archives']['edges'][number]['node'];

const TYPING_MS = 300;

interface ArchiveSelectProps {
  label: string;
  /** Archives that are chosen already. */
  taken: readonly string[];
  onPick: (archive: ArchiveChoice) => void;
}

/** Finds one archive after the other by name, pinyin or number; it keeps none itself. */
export function ArchiveSelect({ label, taken, onPick }: ArchiveSelectProps) {
  const { t } = useTranslation(['campaign', 'vocabulary']);
  const [search, setSearch] = useState('');
  const settled = useDebounced(search.trim(), TYPING_MS);
  const query = useGql(
    ArchiveChoicesQuery,
    { search: settled },
    { enabled: settled !== '', placeholderData: keepPreviousData },
  );
  const found = settled ? (query.data?.archives.edges ?? []).map((edge) => edge.node) : [];
  const free = found.filter((archive) => !taken.includes(archive.id));
  return (
    <Select
      aria-label={label}
      value={null}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
      loading={query.isFetching}
      notFoundContent={t(settled ? 'archive.none' : 'archive.type')}
      style={{ width: '100%', maxWidth: 480 }}
      options={free.map((archive) => ({
        value: archive.id,
        label: `${archive.headName} · ${t(`vocabulary:category.${archive.category}`)} · ${archive.unit.fullName}`,
      }))}
      onChange={(id: string | null) => {
        const archive = free.find((choice) => choice.id === id);
        if (!archive) return;
        setSearch('');
        onPick(archive);
      }}
    />
  );
}
