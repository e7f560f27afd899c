import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { toast } from '@/kit/basic/toast';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { type ApiError, useGql, useGqlMutation } from '@/lib/graphql';
import { OwnHomeQuery, SaveOwnDraft, SubmitOwnDraft } from '../documents';
import { type FormValues, type Home, STEPS, type Step, stepAt, valuesOf } from '../parts/form';
import { HouseholdStep } from '../parts/HouseholdStep';
import { MoneyStep } from '../parts/MoneyStep';
import { NeedStep } from '../parts/NeedStep';
import { PapersStep } from '../parts/PapersStep';
import { Steps } from '../parts/Steps';
import { useShowProblem } from '../parts/useShowProblem';
import styles from '../parts/worker.module.css';

/** The application for an archive in four steps, each of which is saved on the server. */
export function Component() {
  const query = useGql(OwnHomeQuery, {}, { refetchOnWindowFocus: false });
  return <Loaded query={query}>{({ ownHome }) => (ownHome.linked ? <Form home={ownHome} /> : <NotVisible />)}</Loaded>;
}

function Form({ home }: { home: Home }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const at = stepAt(params.get('step'), home.draft?.step ?? 1);
  const step = STEPS[at - 1] ?? 'household';
  const [values, setValues] = useState<FormValues>(() => valuesOf(home.draft));
  const [error, setError] = useState<ApiError>();
  useShowProblem(error);
  const save = useGqlMutation(SaveOwnDraft, { invalidates: ['OwnHome'] });
  const submit = useGqlMutation(SubmitOwnDraft, { invalidates: ['OwnHome'] });
  const set = <Name extends Step>(name: Name, value: FormValues[Name]) =>
    setValues((current) => ({ ...current, [name]: value }));
  const problem = (field: string) => error?.fields.find(({ path }) => path === `${step}.${field}`)?.message;
  const keep = async (goOnAt: number, value: FormValues[Step] = values[step]) => {
    const saved = Math.max(goOnAt, home.draft?.step ?? 1);
    const input = { expectedVersion: home.draft?.version ?? 0, step: saved, form: { [step]: value } };
    const { saveOwnDraft } = await save.mutateAsync({ input });
    setError(undefined);
    return saveOwnDraft.home.draft?.version ?? 0;
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (caught) {
      setError(caught as ApiError);
    }
  };
  const next = () =>
    attempt(async () => {
      const version = await keep(Math.min(at + 1, STEPS.length));
      if (at < STEPS.length) {
        setParams({ step: String(at + 1) }, { replace: true });
        scrollTo(0, 0);
        return;
      }
      await submit.mutateAsync({ input: { expectedVersion: version } });
      toast(t('submitted'));
      await navigate('/m/apply', { replace: true });
    });
  const props = { problem };
  return (
    <>
      <Steps
        at={at}
        labels={STEPS.map((name) => t(`step.${name}`))}
        onPick={(to) => setParams({ step: String(to) }, { replace: true })}
      />
      {step === 'household' && (
        <HouseholdStep {...props} value={values.household} onChange={(v) => set('household', v)} />
      )}
      {step === 'money' && <MoneyStep {...props} value={values.money} onChange={(v) => set('money', v)} />}
      {step === 'need' && <NeedStep {...props} value={values.need} onChange={(v) => set('need', v)} />}
      {step === 'papers' && (
        <PapersStep
          {...props}
          value={values.papers}
          onChange={(v) => set('papers', v)}
          onUploaded={async (paper) => {
            const papers = [...values.papers.papers, paper];
            await keep(at, { ...values.papers, papers });
            setValues((current) => ({ ...current, papers: { ...current.papers, papers } })); // not before it is kept
          }}
        />
      )}
      {error && <Refusal error={error} step={step} />}
      <div className={styles.buttons}>
        <Button kind="primary" wide busy={save.isPending || submit.isPending} onClick={() => void next()}>
          {t(at < STEPS.length ? 'saveAndGoOn' : 'submit')}
        </Button>
      </div>
      <p className={styles.soft}>{t('savedHint')}</p>
    </>
  );
}

/** What no field of the step says. */
function Refusal({ error, step }: { error: ApiError; step: Step }) {
  const { t } = useTranslation('worker');
  const elsewhere = error.fields.find(({ path }) => !path.startsWith(step));
  const text = error.code === 'NETWORK' ? t('papers.network') : (elsewhere?.message ?? error.message);
  return (
    <p role="alert" className={styles.problem}>
      {text}
    </p>
  );
}
