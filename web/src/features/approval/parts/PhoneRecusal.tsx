import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { TextAreaField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { useGqlMutation } from '@/lib/graphql';
import { RecuseApproval } from '../documents';
import styles from './Facts.module.css';
import { OUTDATES } from './outdated';

interface PhoneRecusalProps {
  caseId: string;
  onRecused: () => void;
  onClose: () => void;
}

/** Leaves a case because of a tie with the person concerned (回避), on a phone. */
export function PhoneRecusal({ caseId, onRecused, onClose }: PhoneRecusalProps) {
  const { t } = useTranslation('approval');
  const recuse = useGqlMutation(RecuseApproval, { invalidates: OUTDATES });
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    if (!reason.trim()) {
      setProblem(t('required'));
      return;
    }
    try {
      await recuse.mutateAsync({ input: { caseId, reason } });
      onRecused();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Card title={t('recuse.title')}>
      <p>{t('recuse.detail')}</p>
      <TextAreaField
        label={t('recuse.reason')}
        required
        maxLength={200}
        problem={problem}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button wide busy={recuse.isPending} onClick={() => void submit()}>
          {t('recuse.submit')}
        </Button>
        <Button wide kind="text" onClick={onClose}>
          {t('recuse.keep')}
        </Button>
      </div>
    </Card>
  );
}
