import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Card } from '@/kit/layout/Card';
import { ApiError } from '@/lib/graphql';
import { type Answers, blankAnswers, problemsOf, toQuestion } from './answers';
import type { CheckForm, Question } from './api';
import { ExclusionFields } from './ExclusionFields';
import { HouseholdFields } from './HouseholdFields';
import { LineFields } from './LineFields';
import styles from './selfcheck.module.css';

export interface FieldsProps {
  form: CheckForm;
  answers: Answers;
  /** Empty until the visitor has tried to send the form. */
  problems: ReadonlySet<string>;
  onChange: (change: Partial<Answers>) => void;
}

interface QuestionFormProps {
  form: CheckForm;
  busy: boolean;
  error: Error | null;
  onAsk: (question: Question) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** What the union has to know to answer. */
export function QuestionForm({ form, busy, error, onAsk }: QuestionFormProps) {
  const { t } = useTranslation('selfcheck');
  const [answers, setAnswers] = useState(() => blankAnswers(form));
  const [tried, setTried] = useState(false);
  const fields: FieldsProps = {
    form,
    answers,
    problems: tried ? problemsOf(answers) : NONE,
    onChange: (change) => setAnswers((current) => ({ ...current, ...change })),
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const question = toQuestion(answers);
    if (question) onAsk(question);
  };
  return (
    <form noValidate className={styles.form} aria-label={t('title')} onSubmit={submit}>
      <HouseholdFields {...fields} />
      <LineFields list="incomes" {...fields} />
      <LineFields list="spendings" {...fields} />
      <ExclusionFields {...fields} />
      {fields.problems.size > 0 && (
        <p role="alert" className={styles.problem}>
          {t('mend')}
        </p>
      )}
      {error && (
        <p role="alert" className={styles.problem}>
          {error instanceof ApiError && error.code !== 'NETWORK' ? error.message : t('failed')}
        </p>
      )}
      <Card>
        <p className={styles.soft}>{t('privacy')}</p>
        <Button kind="primary" type="submit" wide busy={busy}>
          {t('ask')}
        </Button>
      </Card>
    </form>
  );
}
