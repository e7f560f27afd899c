import { Form } from 'antd';
import type { PropsWithChildren } from 'react';
import { FormModal, type FormModalProps } from './FormModal';
import { useSubmit } from './useSubmit';

interface ActionDialogProps<Values>
  extends Pick<FormModalProps<Values>, 'title' | 'submitLabel' | 'danger' | 'width' | 'initialValues'> {
  /** Rejects with the server's refusal, which then shows in the dialog. */
  onSubmit: (values: Values) => Promise<void>;
  onClose: () => void;
  /** What follows success; absent: the dialog closes. */
  onDone?: () => void;
}

/** A question or a small form above the page. Its children are form items, or only the words of the question. */
export function ActionDialog<Values extends object>(props: PropsWithChildren<ActionDialogProps<Values>>) {
  const { onSubmit, onClose, onDone = onClose, ...frame } = props;
  const [form] = Form.useForm<Values>();
  const { busy, problems, submit } = useSubmit<Values>(form, async (values) => {
    await onSubmit(values);
    onDone();
  });
  return <FormModal<Values> {...frame} {...{ form, busy, problems, onClose }} onFinish={(v) => void submit(v)} />;
}
