import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { TextField } from '@/kit/basic/Field';
import { ApiError } from '@/lib/graphql';
import styles from './RevealForm.module.css';

const REASON_MIN = 4;
const REASON_MAX = 200;

interface RevealFormProps {
  label: string;
  onSubmit: (reason: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks why a sensitive value is needed. The person concerned can read the answer, and the form says so. */
export function RevealForm({ label, onSubmit, onCancel }: RevealFormProps) {
  const { t } = useTranslation('kit');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim().length < REASON_MIN) {
      setProblem(t('sensitive.reasonShort', { count: REASON_MIN }));
      return;
    }
    setBusy(true);
    try {
      await onSubmit(reason.trim());
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : t('error.failed'));
      setBusy(false);
    }
  };
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={t('sensitive.ask', { label })}
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        label={t('sensitive.reason')}
        hint={t('sensitive.reasonHint')}
        problem={problem}
        value={reason}
        maxLength={REASON_MAX}
        required
        autoComplete="off"
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button kind="primary" type="submit" busy={busy}>
          {t('sensitive.confirm')}
        </Button>
      </div>
    </form>
  );
}
