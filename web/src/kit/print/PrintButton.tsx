import { PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/kit/basic/Can';
import { onDemand } from '@/kit/onDemand';
import type { Form } from '@/lib/printing';

const PrintDialog = onDemand(async () => (await import('./PrintDialog')).PrintDialog);

interface PrintButtonProps {
  /** The archive, application or notice that the forms are about. */
  subjectId: string;
  forms: readonly Form[];
  /** Whether the sheets have identity numbers and the like that may be printed in clear. */
  sensitive?: boolean;
}

/** Prints an official form as PDF, which is recorded with its purpose. */
export function PrintButton(props: PrintButtonProps) {
  const { t } = useTranslation('printing');
  const [form, setForm] = useState<Form>();
  const [only, ...others] = props.forms;
  const button = (
    <Button icon={<PrinterOutlined aria-hidden />} onClick={others.length ? undefined : () => setForm(only)}>
      {t('button')}
    </Button>
  );
  return (
    <Can action="form.print">
      {others.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{ items: props.forms.map((key) => ({ key, label: t(`form.${key}`), onClick: () => setForm(key) })) }}
        >
          {button}
        </Dropdown>
      ) : (
        button
      )}
      {form && <PrintDialog {...props} form={form} onClose={() => setForm(undefined)} />}
    </Can>
  );
}
