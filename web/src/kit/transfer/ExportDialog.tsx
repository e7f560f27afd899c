import { Alert, Form, Input, Modal, Progress, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/kit/state/ErrorState';
import { DownloadButton } from './DownloadButton';
import { type ExportJob, useExport } from './useExport';

const PURPOSE_MIN = 4;
const PURPOSE_MAX = 200;

/** What somebody wants exported, and what for. */
export interface ExportWish {
  purpose: string;
  /** Keys in order; absent where there is no choice. */
  columns?: string[];
}

export interface ExportDialogProps {
  title: string;
  /** What somebody has to know before the list leaves. */
  note?: string;
  /** What it is likely for; the reader may say otherwise. */
  purpose?: string;
  /** Columns to choose from; without them the shipped set is exported. */
  columns?: readonly { key: string; title: string }[];
  /** Those chosen at first: what the reader sees on screen. */
  shown?: readonly string[];
  /** Queues the export; resolves to the job's id. The purpose is kept with it. */
  start: (wish: ExportWish) => Promise<string>;
  poll: (id: string) => Promise<ExportJob>;
  onClose: () => void;
}

/** Export of personal data as an audited job: asks what for, watches, hands out the file. */
export function ExportDialog({ title, note, purpose, columns, shown, start, poll, onClose }: ExportDialogProps) {
  const { t } = useTranslation('kit');
  const [form] = Form.useForm<ExportWish>();
  const { state, run } = useExport(() => start(form.getFieldsValue()), poll);
  const asking = state.step === 'idle';
  return (
    <Modal
      open
      title={title}
      okText={t('export.start')}
      cancelText={t(asking ? 'cancel' : 'close')}
      okButtonProps={{ style: asking ? {} : { display: 'none' } }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {asking && note && <Alert type="warning" showIcon title={note} />}
      <Form
        form={form}
        layout="vertical"
        hidden={!asking}
        initialValues={{ columns: shown, purpose }}
        onFinish={() => void run()}
      >
        <Form.Item
          name="purpose"
          label={t('export.purpose')}
          extra={t('export.purposeHint')}
          normalize={(text: string) => text.trimStart()}
          rules={[{ required: true, whitespace: true, min: PURPOSE_MIN, message: t('export.purposeShort') }]}
        >
          <Input maxLength={PURPOSE_MAX} autoComplete="off" />
        </Form.Item>
        {columns && (
          <Form.Item
            name="columns"
            label={t('export.columns')}
            rules={[{ type: 'array', required: true, message: t('export.columnsMissing') }]}
          >
            <Select mode="multiple" options={columns.map(({ key, title: label }) => ({ value: key, label }))} />
          </Form.Item>
        )}
      </Form>
      {state.step === 'running' && (
        <>
          <Progress percent={state.percent} aria-label={t('export.title')} />
          <p>{t('export.running')}</p>
        </>
      )}
      {state.step === 'ready' && (
        <>
          <p>{t('export.ready')}</p>
          <DownloadButton type="primary" link={state.link}>
            {t('export.download')}
          </DownloadButton>
        </>
      )}
      {state.step === 'failed' && <ErrorState error={state.error} onRetry={() => void run()} />}
    </Modal>
  );
}
