import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { TextAreaField } from '@/kit/basic/Field';
import type { ApiError } from '@/lib/graphql';
import styles from './worker.module.css';

interface WordsFormProps {
  label: string;
  hint: string;
  send: string;
  busy: boolean;
  problem: ApiError | null;
  onSend: (text: string) => Promise<void>;
  onCancel: () => void;
}

/** Some sentences to the union, and what is wrong with them. */
export function WordsForm({ label, hint, send, busy, problem, onSend, onCancel }: WordsFormProps) {
  const { t } = useTranslation(['worker', 'kit']);
  const [text, setText] = useState('');
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text).catch(() => undefined); // shown as the problem
      }}
    >
      <TextAreaField
        label={label}
        hint={hint}
        required
        rows={5}
        maxLength={1000}
        problem={problem?.fields[0]?.message ?? problem?.message}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" wide busy={busy}>
          {send}
        </Button>
        <Button onClick={onCancel}>{t('kit:cancel')}</Button>
      </div>
    </form>
  );
}
