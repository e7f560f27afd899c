import { DownloadOutlined } from '@ant-design/icons';
import { Button, Popover, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/kit/state/ErrorState';
import { type ExportJob, useExport } from './useExport';

interface ExportButtonProps {
  /** Queues the export with the list's filters and columns; resolves to the job's id. */
  start: () => Promise<string>;
  /** State of the job. */
  poll: (id: string) => Promise<ExportJob>;
}

/** Export as an audited job: start, watch, download. */
export function ExportButton({ start, poll }: ExportButtonProps) {
  const { t } = useTranslation('kit');
  const { state, run, close } = useExport(start, poll);
  return (
    <Popover
      open={state.step !== 'idle'}
      trigger="click"
      placement="bottomRight"
      title={t('export.title')}
      onOpenChange={(open) => !open && close()}
      content={
        <div style={{ width: 260 }}>
          {state.step === 'running' && (
            <>
              <Progress percent={state.percent} size="small" aria-label={t('export.title')} />
              {t('export.running')}
            </>
          )}
          {state.step === 'ready' && (
            <>
              <p>{t('export.ready')}</p>
              <Button type="primary" href={state.url} download icon={<DownloadOutlined aria-hidden />} onClick={close}>
                {t('export.download')}
              </Button>
            </>
          )}
          {state.step === 'failed' && <ErrorState error={state.error} onRetry={() => void run()} />}
        </div>
      }
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={state.step === 'running'} onClick={() => void run()}>
        {t('export.button')}
      </Button>
    </Popover>
  );
}
