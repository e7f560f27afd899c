import { Button, Form, Input, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { refuseUnless } from '@/kit/form/refuseUnless';
import { useGqlMutation } from '@/lib/graphql';
import { ImportHolidays } from '../documents';

/** Imports the days of a year as JSON, pasted or from a file. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const put = useGqlMutation(ImportHolidays, { invalidates: ['HolidayYears'] });
  return (
    <ActionDialog<{ json: string }>
      width={640}
      title={t('importTitle')}
      submitLabel={t('import')}
      onSubmit={async ({ json }) => {
        const { importHolidays } = await put.mutateAsync({ input: { json } });
        const { year, days } = importHolidays.year;
        toast(t('imported', { year, count: days.length }));
      }}
      onClose={onClose}
    >
      <Form.Item
        name="json"
        label={t('json')}
        extra={t('jsonHint')}
        rules={[
          { required: true, message: t('required') },
          { validator: (_, text: string) => refuseUnless(!text || isJson(text), t('invalid')) },
        ]}
      >
        <Input.TextArea rows={10} spellCheck={false} />
      </Form.Item>
      <PickFile />
    </ActionDialog>
  );
}

/** Puts the content of a file into the box, to be looked at before it is sent. */
function PickFile() {
  const { t } = useTranslation('calendar');
  const form = Form.useFormInstance<{ json: string }>();
  return (
    <Upload
      accept=".json,application/json"
      maxCount={1}
      showUploadList={false}
      beforeUpload={async (file) => {
        form.setFieldsValue({ json: await file.text() });
        return false;
      }}
    >
      <Button>{t('pick')}</Button>
    </Upload>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
