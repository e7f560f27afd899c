import { PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/kit/basic/Can';
import { onDemand } from '@/kit/onDemand';
import type { Form } from '@/lib/printing';

const PrintDialog = onDemand(async () => (await import('./PrintDialog')).PrintDialog);

interface PrintButtonProps {
  /** What the forms are about: an archive, an application, a notice … */
  subjectId: string;
  forms: readonly Form[];
  /** Whether the sheets have identity numbers and the like that may be printed in clear. */
  sensitive?: boolean;
  /** Words in place of "print". Whoever may not print reads them all the same. */
  label?: string;
  size?: 'small';
}

/** Prints an official form as PDF, which is recorded with its purpose. */
export function PrintButton({ label, size, ...props }: PrintButtonProps) {
  const { t } = useTranslation('printing');
  const [form, setForm] = useState<Form>();
  const [only, ...others] = props.forms;
  const button = (
    <Button
      size={size}
      icon={<PrinterOutlined aria-hidden />}
      onClick={others.length ? undefined : () => setForm(only)}
    >
      {label ?? t('button')}
    </Button>
  );
  return (
    <Can action="form.print" fallback={label}>
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
