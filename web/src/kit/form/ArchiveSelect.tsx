import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArchiveChoice, useArchiveChoices } from '@/lib/archives';

interface ArchiveSelectProps {
  label: string;
  /** Archives that are chosen already. */
  taken: readonly string[];
  onPick: (archive: ArchiveChoice) => void;
}

/** Finds one archive after the other by name, pinyin or number; it keeps none itself. */
export function ArchiveSelect({ label, taken, onPick }: ArchiveSelectProps) {
  const { t } = useTranslation(['kit', 'vocabulary']);
  const [search, setSearch] = useState('');
  const { archives, searched, loading } = useArchiveChoices(search);
  const free = archives.filter((archive) => !taken.includes(archive.id));
  return (
    <Select
      aria-label={label}
      value={null}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setSearch, searchValue: search }}
      loading={loading}
      notFoundContent={t(searched ? 'archive.none' : 'archive.type')}
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
