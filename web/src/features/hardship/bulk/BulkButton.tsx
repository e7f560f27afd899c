import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ArchiveBulkAction, ArchiveFilter } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';

const BulkDialog = onDemand(async () => (await import('./BulkDialog')).BulkDialog);

const ACTIONS: readonly ArchiveBulkAction[] = ['CALL_REVIEW', 'ASSIGN_OWNER'];

/** What can be done to all results of the list, however many pages they fill. */
export function BulkButton({ filter, count }: { filter: ArchiveFilter; count: number }) {
  const { t } = useTranslation('bulk');
  const navigate = useNavigate();
  const [action, setAction] = useState<ArchiveBulkAction>();
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...ACTIONS.map((key) => ({
              key,
              label: t(`action.${key}`),
              disabled: count === 0,
              onClick: () => setAction(key),
            })),
            { type: 'divider' as const },
            { key: 'all', label: t('mine'), onClick: () => void navigate('/archives/bulk') },
          ],
        }}
      >
        <Button>
          {t('button', { count })} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {action && <BulkDialog {...{ action, filter, count }} onClose={() => setAction(undefined)} />}
    </>
  );
}
