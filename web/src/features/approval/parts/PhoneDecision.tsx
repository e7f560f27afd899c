import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalVerdict } from '@/gql/graphql';
import { ask } from '@/kit/basic/ask';
import { Button } from '@/kit/basic/Button';
import { SelectField, TextAreaField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import styles from './Facts.module.css';
import { type Minutes, MinutesField, NO_MINUTES } from './MinutesField';
import { needsMinutes } from './minutes';
import { PhoneRecusal } from './PhoneRecusal';
import { refusal } from './refusal';
import type { ApprovalCase } from './timeline';
import { useDecide } from './useDecide';

const APPLICANT = '';

/** The decision under a thumb: one opinion and a button for each verdict. */
export function PhoneDecision({ one, onDecided }: { one: ApprovalCase; onDecided: () => void }) {
  const { t } = useTranslation('approval');
  const [note, setNote] = useState('');
  const [minutes, setMinutes] = useState(NO_MINUTES);
  const [recusing, setRecusing] = useState(false);
  const [returnTo, setReturnTo] = useState(APPLICANT);
  const { problem, pending, press } = usePress(one, onDecided, {
    note,
    minutes,
    returnTo,
  });
  return (
    <Card>
      {needsMinutes(one) && <MinutesField value={minutes} onChange={setMinutes} />}
      <TextAreaField
        label={t('note')}
        placeholder={t('notePlaceholder')}
        problem={problem}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {one.step > 0 && (
        <SelectField
          label={t('returnTo')}
          value={returnTo}
          onChange={(event) => setReturnTo(event.target.value)}
          options={[
            { value: APPLICANT, label: t('returnToApplicant') },
            ...one.steps.slice(0, one.step).map((step, i) => ({ value: String(i), label: step.name })),
          ]}
        />
      )}
      <div className={styles.buttons}>
        <Button wide kind="primary" busy={pending === 'APPROVE'} onClick={() => void press('APPROVE')}>
          {t('decide.APPROVE')}
        </Button>
        <Button wide busy={pending === 'RETURN'} onClick={() => void press('RETURN')}>
          {t('decide.RETURN')}
        </Button>
        <Button wide kind="text" busy={pending === 'REFUSE'} onClick={() => void press('REFUSE')}>
          {t('decide.REFUSE')}
        </Button>
        {one.viewerCan.includes('ESCALATE') && (
          <Button wide kind="text" busy={pending === 'ESCALATE'} onClick={() => void press('ESCALATE')}>
            {t('decide.ESCALATE')}
          </Button>
        )}
        <Button wide kind="text" onClick={() => setRecusing(true)}>
          {t('recuse.action')}
        </Button>
      </div>
      {recusing && <PhoneRecusal caseId={one.id} onRecused={onDecided} onClose={() => setRecusing(false)} />}
    </Card>
  );
}

interface Typed {
  note: string;
  minutes: Minutes;
  returnTo: string;
}

function usePress(one: ApprovalCase, onDecided: () => void, { note, minutes, returnTo }: Typed) {
  const { t } = useTranslation('approval');
  const decide = useDecide(one);
  const [problem, setProblem] = useState<string>();
  const [pending, setPending] = useState<ApprovalVerdict>();
  const press = async (verdict: ApprovalVerdict) => {
    if (verdict !== 'APPROVE' && !note.trim()) {
      setProblem(t('noteRequired'));
      return;
    }
    if (verdict === 'REFUSE' && !(await ask(refusal(t)))) return;
    setProblem(undefined);
    setPending(verdict);
    try {
      const to = verdict === 'RETURN' && returnTo !== APPLICANT ? Number(returnTo) : undefined;
      if (await decide({ verdict, note, minutes, returnTo: to })) onDecided();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(undefined);
    }
  };
  return { problem, pending, press };
}
