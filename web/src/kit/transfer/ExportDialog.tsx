import { DownloadOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '@/kit/state/ErrorState';
import { type ExportJob, useExport } from './useExport';

const PURPOSE_MIN = 4;
const PURPOSE_MAX = 200;

interface ExportDialogProps {
  title: string;
  /** Queues the export; resolves to the job's id. The purpose is kept with it. */
  start: (purpose: string) => Promise<string>;
  poll: (id: string) => Promise<ExportJob>;
  onClose: () => void;
}

/** Export of personal data as an audited job: asks what for, watches, hands out the file. */
export function ExportDialog({ title, start, poll, onClose }: ExportDialogProps) {
  const { t } = useTranslation('kit');
  const [form] = Form.useForm<{ purpose: string }>();
  const purpose = () => (form.getFieldValue('purpose') as string).trim();
  const { state, run } = useExport(() => start(purpose()), poll);
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
      <Form form={form} layout="vertical" hidden={!asking} onFinish={() => void run()}>
        <Form.Item
          name="purpose"
          label={t('export.purpose')}
          extra={t('export.purposeHint')}
          rules={[{ required: true, whitespace: true, min: PURPOSE_MIN, message: t('export.purposeShort') }]}
        >
          <Input maxLength={PURPOSE_MAX} autoComplete="off" />
        </Form.Item>
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
          <Button type="primary" href={state.url} download icon={<DownloadOutlined aria-hidden />}>
            {t('export.download')}
          </Button>
        </>
      )}
      {state.step === 'failed' && <ErrorState error={state.error} onRetry={() => void run()} />}
    </Modal>
  );
}
