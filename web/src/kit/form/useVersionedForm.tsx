import type { FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { onDemand } from '@/kit/onDemand';
import { changesOf, conflictRows, type EditedField, isVersionConflict, type Stored } from './conflict';
import { useSubmit } from './useSubmit';

const ConflictDialog = onDemand(async () => (await import('./ConflictDialog')).ConflictDialog);

interface VersionedFormOptions<Values extends object> {
  form: FormInstance;
  /** What the form was opened with. */
  loaded: Stored<Values>;
  fields: readonly EditedField<Values>[];
  /** What is stored now. */
  reload: () => Promise<Stored<Values>>;
  /** Stores the changes on top of a version; called even when nothing changed. */
  save: (changes: Partial<Values>, version: number) => Promise<void>;
}

interface Conflict<Values> {
  mine: Values;
  theirs: Stored<Values>;
}

/**
 * Editing what somebody else may edit at the same time. Only changed fields are sent; when the stored version has moved
 * on, `dialog` shows both and nothing typed is lost.
 */
export function useVersionedForm<Values extends object>(options: VersionedFormOptions<Values>) {
  const { form, loaded, fields, reload, save } = options;
  const [base, setBase] = useState(loaded);
  const [conflict, setConflict] = useState<Conflict<Values>>();

  const { busy, problems, submit } = useSubmit<{ mine: Values; version: number }>(form, async ({ mine, version }) => {
    try {
      await save(changesOf(base.values, mine), version);
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      setConflict({ mine, theirs: await reload() });
    }
  });

  const takeTheirs = (theirs: Stored<Values>) => {
    setBase(theirs);
    form.setFieldsValue(theirs.values);
    setConflict(undefined);
  };
  const dialog: ReactNode = conflict && (
    <ConflictDialog
      open
      savedBy={conflict.theirs.savedBy}
      rows={conflictRows(fields, base.values, conflict.mine, conflict.theirs.values)}
      onKeepMine={() => {
        setConflict(undefined);
        void submit({ mine: conflict.mine, version: conflict.theirs.version });
      }}
      onTakeTheirs={() => takeTheirs(conflict.theirs)}
      onCancel={() => setConflict(undefined)}
    />
  );
  return { busy, problems, dialog, submit: (mine: Values) => submit({ mine, version: base.version }) };
}
