import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { type FilteredList, toFilters, toQuery, useSavedFilters } from '@/lib/savedFilters';

const SaveFilterDialog = onDemand(async () => (await import('./SaveFilterDialog')).SaveFilterDialog);
const ManageFilters = onDemand(async () => (await import('./ManageFilters')).ManageFilters);

interface SavedFiltersProps {
  list: FilteredList;
  /** Those of the list now. */
  filters: Partial<Record<string, string>>;
  onApply: (filters: Record<string, string>) => void;
}

/** The filters of a list that the reader kept by name: one is applied, the present one is kept, others are managed. */
export function SavedFilters({ list, filters, onApply }: SavedFiltersProps) {
  const { t } = useTranslation('search');
  const [dialog, setDialog] = useState<'keep' | 'manage'>();
  const saved = useSavedFilters(list).data?.savedFilters ?? [];
  const query = toQuery(filters);
  const close = () => setDialog(undefined);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          selectable: true,
          selectedKeys: saved.filter((filter) => filter.query === query).map((filter) => filter.id),
          items: [
            ...(saved.length > 0
              ? saved.map((filter) => ({
                  key: filter.id,
                  label: filter.name,
                  onClick: () => onApply(toFilters(filter.query)),
                }))
              : [{ key: 'none', label: t('filters.none'), disabled: true }]),
            { type: 'divider' },
            {
              key: 'keep',
              label: query ? t('filters.keep') : `${t('filters.keep')} (${t('filters.keepHint')})`,
              disabled: !query,
              onClick: () => setDialog('keep'),
            },
            {
              key: 'manage',
              label: t('filters.manage'),
              disabled: saved.length === 0,
              onClick: () => setDialog('manage'),
            },
          ],
        }}
      >
        <Button>
          {t('filters.button')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {dialog === 'keep' && <SaveFilterDialog list={list} query={query} onClose={close} />}
      {dialog === 'manage' && <ManageFilters list={list} onClose={close} />}
    </>
  );
}
