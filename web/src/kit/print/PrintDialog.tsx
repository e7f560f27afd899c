import { Checkbox, Form as AntForm, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { Problems } from '@/kit/form/Problems';
import { DownloadButton } from '@/kit/transfer/DownloadButton';
import { type Form, type Printed, printForm, printoutLink } from '@/lib/printing';
import { useMay } from '@/lib/session';
import { EarlierPrints } from './EarlierPrints';

interface PrintDialogProps {
  subjectId: string;
  form: Form;
  sensitive?: boolean;
  onClose: () => void;
}

interface Values {
  purpose: string;
  whole?: boolean;
}

/** Asks what the paper is for, prints it and offers the file. */
export function PrintDialog({ subjectId, form, sensitive = false, onClose }: PrintDialogProps) {
  const { t } = useTranslation('printing');
  const mayReveal = useMay('archive.reveal');
  const [printed, setPrinted] = useState<Printed>();
  if (printed) return <Done printed={printed} form={form} onClose={onClose} />;
  return (
    <ActionDialog<Values>
      title={t('title', { form: t(`form.${form}`) })}
      submitLabel={t('submit')}
      onSubmit={async ({ purpose, whole = false }) => setPrinted(await printForm({ form, subjectId, purpose, whole }))}
      onDone={() => undefined}
      onClose={onClose}
    >
      <AntForm.Item
        name="purpose"
        label={t('purpose')}
        extra={t('purposeHint')}
        rules={[{ required: true, min: 4, message: t('purposeShort') }]}
      >
        <Input maxLength={200} />
      </AntForm.Item>
      {sensitive && mayReveal && (
        <AntForm.Item name="whole" valuePropName="checked" extra={t('wholeHint')}>
          <Checkbox>{t('whole')}</Checkbox>
        </AntForm.Item>
      )}
      <EarlierPrints subjectId={subjectId} form={form} />
    </ActionDialog>
  );
}

function Done({ printed, form, onClose }: { printed: Printed; form: Form; onClose: () => void }) {
  const { t } = useTranslation('printing');
  const missing = printed.missingCharacters;
  return (
    <Modal open title={t('done', { form: t(`form.${form}`) })} footer={null} onCancel={onClose}>
      <p>{t('doneDetail', { count: printed.pages, code: printed.code })}</p>
      {missing.length > 0 && <Problems messages={[t('missing', { characters: missing.join('、') })]} />}
      <DownloadButton type="primary" link={() => printoutLink(printed.id)}>
        {t('download')}
      </DownloadButton>
    </Modal>
  );
}
