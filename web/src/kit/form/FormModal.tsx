import { Form, type FormInstance, Modal } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Problems } from './Problems';

export interface FormModalProps<Values> {
  title: string;
  /** Says what happens: "Dissolve", not "OK". */
  submitLabel: string;
  /** Cannot be undone, or takes something away. */
  danger?: boolean;
  width?: number;
  form: FormInstance<Values>;
  initialValues?: Partial<Values> | undefined;
  busy: boolean;
  problems: readonly string[];
  onFinish: (values: Values) => void;
  onClose: () => void;
}

/** A form in a dialog. */
export function FormModal<Values extends object>(props: PropsWithChildren<FormModalProps<Values>>) {
  const { title, submitLabel, danger = false, width, form, initialValues, busy, problems, children } = props;
  const { t } = useTranslation('kit');
  return (
    <Modal
      open
      title={title}
      width={width}
      okText={submitLabel}
      cancelText={t('cancel')}
      okButtonProps={{ danger, loading: busy }}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values> form={form} layout="vertical" initialValues={initialValues} onFinish={props.onFinish}>
        <Problems messages={problems} />
        {children}
      </Form>
    </Modal>
  );
}
