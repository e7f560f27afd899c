import type { FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '@/lib/graphql';
import { showServerErrors } from './serverErrors';

/** Sends a form once at a time; refusals appear at the fields, those of no field in `problems`. */
export function useSubmit<Values>(form: FormInstance, send: (values: Values) => Promise<void>) {
  const { t } = useTranslation('kit');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const submit = async (values: Values) => {
    setBusy(true);
    setProblems([]);
    try {
      await send(values);
    } catch (error) {
      setProblems(codeOf(error) === 'NETWORK' ? [t('error.networkHint')] : showServerErrors(form, error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problems, submit };
}
