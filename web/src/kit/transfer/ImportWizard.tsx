import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Progress, Result, Steps, Upload } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/kit/state/ErrorState';
import styles from './ImportWizard.module.css';
import { ImportPreview, type ImportPreviewData } from './ImportPreview';

/** Where an import is. The server holds the truth; the wizard shows it, so a reload goes on where it was. */
export type ImportStage =
  | { step: 'upload' }
  | { step: 'reading'; percent: number }
  | { step: 'preview'; preview: ImportPreviewData }
  | { step: 'writing'; percent: number }
  | { step: 'done'; written: number; left: number; errorSheetUrl?: string }
  | { step: 'failed'; error: unknown };

const STEP_OF: Record<ImportStage['step'], number> = {
  upload: 0,
  reading: 1,
  preview: 2,
  writing: 3,
  done: 4,
  failed: 1,
};
const STEPS = ['upload', 'reading', 'preview', 'writing', 'done'] as const;

interface ImportWizardProps {
  stage: ImportStage;
  templateUrl: string;
  /** File name endings, e.g. ".xlsx,.csv". */
  accept: string;
  maxMegabytes: number;
  onFile: (file: File) => void;
  onConfirm: () => void;
  /** Give up and begin again with another file. */
  onRestart: () => void;
  /** Choices above the confirm button (all or nothing, update existing). */
  options?: ReactNode;
  /** Where to look at what was imported. */
  doneAction?: ReactNode;
}

/** Import of a sheet: upload, the server reads it, preview with every refusal, confirm, result. */
export function ImportWizard(props: ImportWizardProps) {
  const { t } = useTranslation('kit');
  return (
    <div className={styles.wizard}>
      <Steps
        size="small"
        current={STEP_OF[props.stage.step]}
        status={props.stage.step === 'failed' ? 'error' : 'process'}
        items={STEPS.map((step) => ({ title: t(`import.step.${step}`) }))}
      />
      <div className={styles.body}>
        <StageBody {...props} />
      </div>
    </div>
  );
}

function StageBody(props: ImportWizardProps) {
  const { stage, onConfirm, onRestart, options, doneAction } = props;
  const { t } = useTranslation('kit');
  switch (stage.step) {
    case 'upload':
      return <PickFile {...props} />;
    case 'reading':
    case 'writing':
      return (
        <div className={styles.progress}>
          <Progress percent={stage.percent} aria-label={t(`import.step.${stage.step}`)} />
          <p>{t(`import.${stage.step}`)}</p>
        </div>
      );
    case 'preview':
      return (
        <>
          <ImportPreview preview={stage.preview} />
          {options}
          <div className={styles.buttons}>
            <Button onClick={onRestart}>{t('import.restart')}</Button>
            <Button type="primary" disabled={stage.preview.accepted === 0} onClick={onConfirm}>
              {t('import.confirm', { count: stage.preview.accepted })}
            </Button>
          </div>
        </>
      );
    case 'done':
      return (
        <Result
          status={stage.left === 0 ? 'success' : 'warning'}
          title={t('import.written', { count: stage.written })}
          subTitle={stage.left > 0 && t('import.left', { count: stage.left })}
          extra={[
            doneAction,
            stage.errorSheetUrl && (
              <Button key="errors" href={stage.errorSheetUrl} download icon={<DownloadOutlined aria-hidden />}>
                {t('import.errorSheet')}
              </Button>
            ),
            <Button key="again" onClick={onRestart}>
              {t('import.again')}
            </Button>,
          ]}
        />
      );
    case 'failed':
      return <ErrorState error={stage.error} onRetry={onRestart} />;
  }
}

function PickFile({ templateUrl, accept, maxMegabytes, onFile }: ImportWizardProps) {
  const { t } = useTranslation('kit');
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('import.templateHint')}
        action={
          <Button href={templateUrl} download size="small" icon={<DownloadOutlined aria-hidden />}>
            {t('import.template')}
          </Button>
        }
      />
      <Upload.Dragger
        accept={accept}
        maxCount={1}
        showUploadList={false}
        className={styles.drop}
        beforeUpload={(file) => {
          onFile(file);
          return false; // the feature uploads through a ticket
        }}
      >
        <p className={styles.dropIcon}>
          <InboxOutlined aria-hidden />
        </p>
        <p>{t('import.drop')}</p>
        <p className={styles.dropHint}>{t('import.dropHint', { accept, size: maxMegabytes })}</p>
      </Upload.Dragger>
    </>
  );
}
