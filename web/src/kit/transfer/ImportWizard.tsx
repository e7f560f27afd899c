import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Progress, Steps, Upload } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/kit/basic/Icon';
import { ErrorState } from '@/kit/state/ErrorState';
import { Notice } from '@/kit/state/Notice';
import { ApiError } from '@/lib/graphql';
import { DownloadButton } from './DownloadButton';
import styles from './ImportWizard.module.css';

/** Where an import is. The server holds the truth; the wizard shows it, so a reload goes on where it was. */
export type ImportStage =
  | { step: 'upload' }
  | { step: 'reading'; percent: number }
  | { step: 'preview'; accepted: number }
  | { step: 'writing'; percent: number }
  | { step: 'done'; written: number; left: number }
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
  /** Address of the template with the live columns. */
  template: () => Promise<string>;
  /** Address of the sheet of rows that were not taken; absent when all were. */
  errorSheet?: (() => Promise<string>) | undefined;
  /** File name endings, e.g. ".xlsx,.csv". */
  accept: string;
  maxMegabytes: number;
  onFile: (file: File) => void;
  onConfirm: () => void;
  confirming?: boolean;
  /** Give up and begin again with another file. */
  onRestart: () => void;
  /** Choices above the file box, such as a unit for rows without one. */
  fileOptions?: ReactNode;
  /** What was found in the file, and choices that confirming depends on. */
  preview?: ReactNode;
  /** Other words than those of an import, for files that are not written as they are. */
  words?: { confirm?: string; written?: string };
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
  const { stage, errorSheet, onConfirm, confirming = false, onRestart, preview, doneAction, words } = props;
  const { t } = useTranslation('kit');
  const errors = errorSheet && <DownloadButton link={errorSheet}>{t('import.errorSheet')}</DownloadButton>;
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
          {preview}
          <div className={styles.buttons}>
            {errors}
            <Button onClick={onRestart}>{t('import.restart')}</Button>
            <Button type="primary" disabled={stage.accepted === 0} loading={confirming} onClick={onConfirm}>
              {words?.confirm ?? t('import.confirm', { count: stage.accepted })}
            </Button>
          </div>
        </>
      );
    case 'done':
      return (
        <Notice
          icon={<Icon name={stage.left === 0 ? 'check' : 'alert'} size={48} />}
          title={words?.written ?? t('import.written', { count: stage.written })}
          detail={stage.left > 0 && t('import.left', { count: stage.left })}
          actions={
            <>
              {doneAction}
              {errors}
              <Button onClick={onRestart}>{t('import.again')}</Button>
            </>
          }
        />
      );
    case 'failed':
      return <Failed error={stage.error} onRestart={onRestart} />;
  }
}

/** The file is no use as it is, or something else went wrong on the way. */
function Failed({ error, onRestart }: { error: unknown; onRestart: () => void }) {
  const { t } = useTranslation('kit');
  if (!(error instanceof ApiError) || error.code !== 'BAD_USER_INPUT') {
    return <ErrorState error={error} onRetry={onRestart} />;
  }
  return (
    <Notice
      urgent
      icon={<Icon name="alert" size={48} />}
      title={t('import.unreadable')}
      detail={error.message}
      actions={<Button onClick={onRestart}>{t('import.restart')}</Button>}
    />
  );
}

function PickFile({ template, accept, maxMegabytes, onFile, fileOptions }: ImportWizardProps) {
  const { t } = useTranslation('kit');
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('import.templateHint')}
        action={
          <DownloadButton size="small" link={template}>
            {t('import.template')}
          </DownloadButton>
        }
      />
      {fileOptions}
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
