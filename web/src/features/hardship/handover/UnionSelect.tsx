import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { HandoverDestinationsQuery } from './documents';

const TYPING_MS = 300;
const LEAST = 2;

interface UnionSelectProps {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
}

/** A union of the own federation, found by a part of its name or by its whole code. */
export function UnionSelect({ id, value, onChange }: UnionSelectProps) {
  const { t } = useTranslation('handover');
  const [search, setSearch] = useState('');
  const settled = useDebounced(search.trim(), TYPING_MS);
  const asked = settled.length >= LEAST;
  const query = useGql(HandoverDestinationsQuery, { search: settled }, { enabled: asked });
  const unions = query.data?.handoverDestinations ?? [];
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={query.isFetching}
      placeholder={t('union.type')}
      notFoundContent={t(asked && !query.isFetching ? 'union.none' : 'union.type')}
      options={unions.map((union) => ({ value: union.id, label: `${union.name} · ${union.uscc}` }))}
      onChange={(next: string | undefined) => onChange?.(next)}
    />
  );
}
