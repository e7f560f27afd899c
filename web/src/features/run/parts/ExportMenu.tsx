import { DownOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetKind } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { exportProgress, startExport } from '@/lib/exports';
import type { Run } from './run';

const ExportDialog = onDemand(async () => (await import('@/kit/transfer/ExportDialog')).ExportDialog);

const SHEETS = { receipts: 'CAMPAIGN_RECEIPTS', roster: 'CAMPAIGN_ROSTER', statistics: 'CAMPAIGN_STATISTICS' } as const;
type Sheet = keyof typeof SHEETS;
const NAMES = Object.keys(SHEETS) as Sheet[];

/** The official sheets of a run: on paper, or as a workbook for a stated purpose. */
export function ExportMenu({ run }: { run: Run }) {
  const { t } = useTranslation(['run', 'menu', 'kit']);
  const [sheet, setSheet] = useState<Sheet>();
  const kind: SheetKind | undefined = sheet && SHEETS[sheet];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: NAMES.map((name) => ({ key: name, label: t(`menu:run.${name}`) })),
          onClick: ({ key }) => window.open(`/print/runs/${run.id}/${key}`, '_blank', 'noopener'),
        }}
      >
        <Button icon={<PrinterOutlined aria-hidden />}>
          {t('export.print')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <Dropdown
        trigger={['click']}
        menu={{
          items: NAMES.map((name) => ({ key: name, label: t(`menu:run.${name}`) })),
          onClick: ({ key }) => setSheet(key as Sheet),
        }}
      >
        <Button>
          {t('kit:export.button')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {sheet && kind && (
        <ExportDialog
          title={t('export.title', { sheet: t(`menu:run.${sheet}`) })}
          start={({ purpose }) => startExport({ kind, purpose, runId: run.id })}
          poll={exportProgress}
          onClose={() => setSheet(undefined)}
        />
      )}
    </>
  );
}
