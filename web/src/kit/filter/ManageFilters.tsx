import { Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { ErrorState } from '@/kit/state/ErrorState';
import { type FilteredList, useDeleteFilter, useRenameFilter, useSavedFilters } from '@/lib/savedFilters';
import { MAX_NAME } from './name';

interface ManageFiltersProps {
  list: FilteredList;
  onClose: () => void;
}

/** Renames and forgets kept filters. */
export function ManageFilters({ list, onClose }: ManageFiltersProps) {
  const { t } = useTranslation(['search', 'common']);
  const saved = useSavedFilters(list).data?.savedFilters ?? [];
  return (
    <Modal open title={t('filters.manage')} footer={null} onCancel={onClose} destroyOnHidden>
      <Space orientation="vertical" style={{ width: '100%' }}>
        {saved.length === 0 ? t('filters.none') : saved.map((filter) => <Row key={filter.id} {...filter} />)}
      </Space>
    </Modal>
  );
}

function Row({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('search');
  const [text, setText] = useState(name);
  const rename = useRenameFilter();
  const remove = useDeleteFilter();
  const settled = text.trim();
  return (
    <>
      <Space.Compact style={{ width: '100%' }}>
        <Input
          aria-label={t('filters.name')}
          maxLength={MAX_NAME}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          disabled={settled === '' || settled === name}
          loading={rename.isPending}
          onClick={() => {
            const done = { onSuccess: () => toast(t('filters.renamed')) };
            rename.mutate({ input: { id, name: settled } }, done);
          }}
        >
          {t('filters.rename')}
        </Button>
        <Button
          danger
          loading={remove.isPending}
          aria-label={`${t('filters.remove')} ${name}`}
          onClick={() => {
            void (async () => {
              const title = t('filters.removeTitle', { name });
              const detail = t('filters.removeDetail');
              if (!(await ask({ title, detail, confirmLabel: t('filters.remove'), danger: true }))) return;
              remove.mutate({ input: { id } }, { onSuccess: () => toast(t('filters.removed')) });
            })();
          }}
        >
          {t('filters.remove')}
        </Button>
      </Space.Compact>
      {rename.error && <ErrorState error={rename.error} />}
    </>
  );
}
