import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveFilter } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { exportProgress, startExport } from '@/lib/exports';

const ExportDialog = onDemand(async () => (await import('@/kit/transfer/ExportDialog')).ExportDialog);

/** Export of the list as it is filtered in the columns of the national system, in clear. */
export function ExportNational({ filter }: { filter: ArchiveFilter }) {
  const { t } = useTranslation('hardship');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('national.export')}
      </Button>
      {open && (
        <ExportDialog
          title={t('national.title')}
          note={t('national.note')}
          start={({ purpose }) => startExport({ kind: 'NATIONAL_ARCHIVES', purpose, archiveFilter: filter })}
          poll={exportProgress}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
