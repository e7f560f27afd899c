import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { type FilteredList, useSaveFilter } from '@/lib/savedFilters';
import { MAX_NAME } from './name';

interface SaveFilterDialogProps {
  list: FilteredList;
  query: string;
  onClose: () => void;
}

/** Keeps the present filter under a name. */
export function SaveFilterDialog({ list, query, onClose }: SaveFilterDialogProps) {
  const { t } = useTranslation(['search', 'common']);
  const save = useSaveFilter();
  return (
    <ActionDialog<{ name: string }>
      title={t('filters.keep')}
      submitLabel={t('common:save')}
      onSubmit={async ({ name }) => {
        await save.mutateAsync({ input: { list, name, query } });
        toast(t('filters.saved'));
      }}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('filters.name')}
        extra={t('filters.personal')}
        rules={[{ required: true, whitespace: true, max: MAX_NAME, message: t('filters.nameRequired') }]}
      >
        <Input maxLength={MAX_NAME} autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
