import { Button, Upload, type UploadFile } from 'antd';
import { useTranslation } from 'react-i18next';
import { uploadFile } from '@/lib/upload';

interface FilesFieldProps {
  id?: string;
  value?: UploadFile<string>[];
  onChange?: (files: UploadFile<string>[]) => void;
  max: number;
  /** Of the button, where the form has none for the field. */
  label?: string;
}

/** Scans and photos of signed papers; each is uploaded at once, its answer is the identifier of the attachment. */
export function FilesField({ value = [], onChange, max, label }: FilesFieldProps) {
  const { t } = useTranslation('intake');
  return (
    <Upload<string>
      accept=".pdf,image/jpeg,image/png"
      multiple={max > 1}
      maxCount={max}
      fileList={value}
      onChange={({ fileList }) => onChange?.(fileList)}
      customRequest={({ file, onSuccess, onError }) => {
        uploadFile('SIGNED_PAPER', file as File).then(
          ({ attachmentId }) => onSuccess?.(attachmentId),
          (error: unknown) => onError?.(error instanceof Error ? error : new Error(String(error))),
        );
      }}
    >
      <Button size="small" aria-label={label}>
        {t('files.add')}
      </Button>
    </Upload>
  );
}

/** The identifiers of what has been uploaded. */
export function attachmentsOf(files: UploadFile<string>[] = []): string[] {
  return files.flatMap(({ status, response }) => (status === 'done' && response ? [response] : []));
}
