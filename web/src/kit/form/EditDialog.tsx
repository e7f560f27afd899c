import { Form } from 'antd';
import type { PropsWithChildren } from 'react';
import type { EditedField, Stored } from './conflict';
import { FormModal, type FormModalProps } from './FormModal';
import { useVersionedForm } from './useVersionedForm';

interface EditDialogProps<Values extends object>
  extends Pick<FormModalProps<Values>, 'title' | 'submitLabel' | 'width'> {
  loaded: Stored<Values>;
  fields: readonly EditedField<Values>[];
  reload: () => Promise<Stored<Values>>;
  save: (changes: Partial<Values>, version: number) => Promise<void>;
  /** Called after success, too. */
  onClose: () => void;
}

/** A small form about something that others may change meanwhile; see useVersionedForm. */
export function EditDialog<Values extends object>(props: PropsWithChildren<EditDialogProps<Values>>) {
  const { loaded, fields, reload, save, onClose, ...frame } = props;
  const [form] = Form.useForm<Values>();
  const { busy, problems, dialog, submit } = useVersionedForm<Values>({
    form,
    loaded,
    fields,
    reload,
    save: async (changes, version) => {
      if (Object.keys(changes).length > 0) await save(changes, version);
      onClose();
    },
  });
  return (
    <>
      <FormModal<Values>
        {...frame}
        {...{ form, busy, problems, onClose }}
        initialValues={loaded.values}
        onFinish={(values) => void submit(values)}
      />
      {dialog}
    </>
  );
}
