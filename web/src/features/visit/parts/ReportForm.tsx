import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '@/kit/basic/Button';
import { ConfirmDialog } from '@/kit/basic/ConfirmDialog';
import { SelectField, TextAreaField, TextField } from '@/kit/basic/Field';
import { toast } from '@/kit/basic/toast';
import { Card } from '@/kit/layout/Card';
import { useGql } from '@/lib/graphql';
import { VisitRulesQuery } from '../documents';
import type { VisitOutcome } from '@/gql/graphql';
import { type Draft, type Problems, problemsOf } from './draft';
import { HandOver } from './HandOver';
import type { MyVisit } from './myVisits';
import { Photos } from './Photos';
import { Requests } from './Requests';
import type { Report, ReportChange } from './useVisitDraft';
import styles from './ReportForm.module.css';

const OUTCOMES: readonly VisitOutcome[] = ['RECEIVED', 'NOT_HOME', 'REFUSED', 'MOVED', 'DECEASED'];
const MAX_CONDITION = 2000;
const FAULTY = '[aria-invalid="true"], [role="alert"]';

export interface ReportFormProps {
  visit: MyVisit;
  report: Report;
  onChange: (change: ReportChange, options?: { now?: boolean }) => void;
  /** The page may be gone when the camera comes back. */
  onBeforePick: () => void;
  onSubmit: () => Promise<void>;
  onDiscard: () => Promise<void>;
}

/** The report from the door: outcome, condition, what was handed over to whom, photos, requests. */
export function ReportForm(props: ReportFormProps) {
  const { visit, report, onChange, onBeforePick } = props;
  const { t } = useTranslation(['visit', 'visiting']);
  const { form, problems, busy, submit } = useReportSubmit(props);
  const { draft } = report;
  const set = (change: Partial<Draft>) => onChange({ draft: { ...draft, ...change } });
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Card title={t('report.title')}>
        <div className={styles.fields}>
          <SelectField
            required
            label={t('report.outcome')}
            problem={problems.outcome && t(`problem.${problems.outcome}`)}
            value={draft.outcome ?? ''}
            options={[
              { value: '', label: t('report.choose') },
              ...OUTCOMES.map((value) => ({ value, label: t(`visiting:outcome.${value}`) })),
            ]}
            onChange={(event) => set({ outcome: (event.target.value || null) as VisitOutcome | null })}
          />
          <TextField
            required
            type="datetime-local"
            label={t('report.at')}
            problem={problems.at && t(`problem.${problems.at}`)}
            value={draft.at}
            onChange={(event) => set({ at: event.target.value })}
          />
          <TextAreaField
            label={t('report.condition')}
            hint={t('report.conditionHint')}
            maxLength={MAX_CONDITION}
            value={draft.condition}
            onChange={(event) => set({ condition: event.target.value })}
          />
        </div>
      </Card>
      {draft.outcome === 'RECEIVED' && (
        <HandOver visit={visit} report={report} problems={problems} onChange={onChange} onBeforePick={onBeforePick} />
      )}
      <Photos report={report} onChange={onChange} onBeforePick={onBeforePick} />
      <Requests requests={draft.requests} onChange={(requests) => set({ requests })} />
      <Button wide kind="primary" type="submit" busy={busy}>
        {t('report.submit')}
      </Button>
      <Discard onDiscard={props.onDiscard} />
    </form>
  );
}

function useReportSubmit({ report, onSubmit }: ReportFormProps) {
  const { t } = useTranslation('visit');
  const navigate = useNavigate();
  const rules = useGql(VisitRulesQuery, {}, { offline: true });
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  // Unknown means asked for: two people on cash is the rule, one the exception.
  const twoHandlers = rules.data?.tenant.settings.twoHandlers ?? true;
  const found = problemsOf(report.draft, report.files, { twoHandlers });
  // Nobody is told off before they say that they are done; from then on each mended field falls silent.
  const problems: Problems = tries > 0 ? found : {};
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector(FAULTY)?.scrollIntoView({ block: 'center' }), [tries]);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (Object.keys(found).length > 0) {
      toast(t('report.incomplete'));
      return;
    }
    setBusy(true);
    await onSubmit();
    toast(t('report.submitted'));
    await navigate('/m/visits', { replace: true });
  };
  return { form, problems, busy, submit };
}

function Discard({ onDiscard }: Pick<ReportFormProps, 'onDiscard'>) {
  const { t } = useTranslation('visit');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button wide kind="text" onClick={() => setAsking(true)}>
        {t('report.discard')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('report.discardTitle')}
          detail={t('report.discardDetail')}
          confirmLabel={t('report.discard')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void onDiscard();
          }}
        />
      )}
    </>
  );
}
