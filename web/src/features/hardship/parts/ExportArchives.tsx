import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveFilter } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { useColumnChoice } from '@/kit/table/columns';
import { exportProgress, startExport } from '@/lib/exports';
import { ARCHIVE_LIST, useArchiveColumns } from './useArchiveColumns';

const ExportDialog = onDemand(async () => (await import('@/kit/transfer/ExportDialog')).ExportDialog);

/** Columns that the server can export, in the order of the official list. Sensitive ones stay masked. */
const EXPORTABLE = [
  'number',
  'unit',
  'headName',
  'sex',
  'age',
  'idNumber',
  'phone',
  'address',
  'category',
  'mainCause',
  'otherCauses',
  'householdSize',
  'incomeYear',
  'rigidYear',
  'netPerHeadMonth',
  'isModelWorker',
  'isMigrant',
  'isSingleParent',
  'hasDisability',
  'bankName',
  'bankCard',
  'noticeConsent',
  'state',
  'lastVisitedOn',
  'updatedAt',
] as const;

/** Export of the list as it is filtered, at first with the columns on screen. */
export function ExportArchives({ filter }: { filter: ArchiveFilter }) {
  const { t } = useTranslation('kit');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('export.button')}
      </Button>
      {open && <Dialog filter={filter} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ filter, onClose }: { filter: ArchiveFilter; onClose: () => void }) {
  const { t } = useTranslation('hardship');
  const onScreen = useColumnChoice(
    ARCHIVE_LIST,
    useArchiveColumns(() => undefined),
  );
  const title = (key: (typeof EXPORTABLE)[number]) =>
    key === 'lastVisitedOn' || key === 'updatedAt' ? t(`list.${key}`) : t(`field.${key}`);
  return (
    <ExportDialog
      title={t('list.export')}
      columns={EXPORTABLE.map((key) => ({ key, title: title(key) }))}
      shown={EXPORTABLE.filter((key) => onScreen.isShown(key))}
      start={({ purpose, columns }) =>
        startExport({ kind: 'ARCHIVES', purpose, columns: columns ?? null, archiveFilter: filter })
      }
      poll={exportProgress}
      onClose={onClose}
    />
  );
}
