import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { TextAreaField } from '@/kit/basic/Field';
import { useGqlMutation } from '@/lib/graphql';
import { AnswerFollowUp } from '../documents';

const MAX_RESULT = 2000;

interface AnswerFormProps {
  followUp: { id: string; version: number };
  onClose: () => void;
}

/** Answers a request from the phone; the rest is done at the desk. */
export function AnswerForm({ followUp, onClose }: AnswerFormProps) {
  const { t } = useTranslation(['visit', 'common']);
  const [result, setResult] = useState('');
  const answer = useGqlMutation(AnswerFollowUp, { invalidates: ['MyFollowUps'], onSuccess: onClose });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { id, version } = followUp;
    answer.mutate({ input: { id, expectedVersion: version, state: 'DONE', result: result.trim() } });
  };
  return (
    <form onSubmit={submit}>
      <TextAreaField
        required
        label={t('followUp.result')}
        problem={answer.error?.message}
        maxLength={MAX_RESULT}
        value={result}
        onChange={(event) => setResult(event.target.value)}
      />
      <Button wide kind="primary" type="submit" busy={answer.isPending} disabled={result.trim() === ''}>
        {t('followUp.submit')}
      </Button>
      <Button wide kind="text" onClick={onClose}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
