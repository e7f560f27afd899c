import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { PaperKind } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { StatusTag } from '@/kit/basic/StatusTag';
import { toast } from '@/kit/basic/toast';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { type ApiError, useGql, useGqlMutation } from '@/lib/graphql';

import {
  AddOwnApplicationPapers,
  DraftOwnApplication,
  OwnHomeQuery,
  SubmitOwnApplication,
  UpdateOwnApplication,
} from '../documents';
import { AidCostStep, AidItemStep, AidReasonStep } from '../parts/AidFields';
import { aidForm, aidValuesOf } from '../parts/aid';
import type { Home, OwnApplication } from '../parts/form';
import { PaperPicker } from '../parts/PaperPicker';
import { useCaseWord } from '../parts/words';
import styles from '../parts/worker.module.css';

const OUTDATES = { invalidates: ['OwnHome'] };

const STEPS = 4;

/** An application for aid in four steps; the first saves a draft on the server, and so does each that follows. */
export function Component() {
  const query = useGql(OwnHomeQuery, {}, { refetchOnWindowFocus: false });
  const [params] = useSearchParams();
  const id = params.get('id');
  return (
    <Loaded query={query}>
      {({ ownHome }) => {
        const application = ownHome.applications.find((one) => one.id === id);
        const open = application ? application.canEdit : !id && ownHome.archive?.canApply;
        return open ? <Form home={ownHome} application={application} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

function Form({ home, application }: { home: Home; application: OwnApplication | undefined }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const at = Math.min(Math.max(Number(params.get('step') ?? 1) || 1, 1), application ? STEPS : 1);
  const [values, setValues] = useState(() => aidValuesOf(application));
  const [error, setError] = useState<ApiError>();
  const draft = useGqlMutation(DraftOwnApplication, OUTDATES);
  const update = useGqlMutation(UpdateOwnApplication, OUTDATES);
  const submit = useGqlMutation(SubmitOwnApplication, OUTDATES);
  const problem = (path: string) => error?.fields.find((field) => field.path.replace(/^form\./, '') === path)?.message;
  const save = async () => {
    if (!application) {
      const input = { archiveId: home.archive?.id ?? '', form: aidForm(values) };
      return (await draft.mutateAsync({ input })).draftOwnApplication.id;
    }
    const input = { id: application.id, expectedVersion: application.version, form: aidForm(values) };
    return (await update.mutateAsync({ input })).updateOwnApplication.id;
  };
  const next = async () => {
    try {
      if (at < STEPS) {
        setParams({ id: await save(), step: String(at + 1) }, { replace: true });
        scrollTo(0, 0);
      } else if (application) {
        await submit.mutateAsync({ input: { id: application.id, expectedVersion: application.version } });
        toast(t('submitted'));
        await navigate('/m/apply', { replace: true });
      }
      setError(undefined);
    } catch (caught) {
      setError(caught as ApiError);
    }
  };
  const props = { values, problem, onChange: (change: Partial<typeof values>) => setValues({ ...values, ...change }) };
  return (
    <>
      <p className={styles.soft}>{t('aid.stepOf', { step: at, steps: STEPS })}</p>
      {at === 1 && <AidItemStep {...props} />}
      {at === 2 && <AidCostStep {...props} />}
      {at === 3 && <AidReasonStep {...props} />}
      {at === 4 && application && <AidPapers application={application} />}
      {error && (
        <p role="alert" className={styles.problem}>
          {error.code === 'NETWORK' ? t('papers.network') : (error.fields[0]?.message ?? error.message)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          kind="primary"
          wide
          busy={draft.isPending || update.isPending || submit.isPending}
          onClick={() => void next()}
        >
          {t(at < STEPS ? 'saveAndGoOn' : 'submit')}
        </Button>
        {at > 1 && application && (
          <Button wide onClick={() => setParams({ id: application.id, step: String(at - 1) }, { replace: true })}>
            {t('back')}
          </Button>
        )}
      </div>
      <p className={styles.soft}>{t('savedHint')}</p>
    </>
  );
}

/** Step 4: the papers of the item. */
function AidPapers({ application }: { application: OwnApplication }) {
  const { t } = useTranslation('worker');
  const word = useCaseWord();
  const add = useGqlMutation(AddOwnApplicationPapers, OUTDATES);
  const { id, version, papers, missing, requiredPapers } = application;
  const kinds: PaperKind[] = [...new Set<PaperKind>([...missing, ...requiredPapers, 'OTHER'])];
  return (
    <Card title={t('papers.title')}>
      <ul className={styles.list}>
        {papers.map((paper) => (
          <li key={paper.id} className={styles.row}>
            {word('aidPaper', paper.kind)} <StatusTag tone="success">{t('papers.uploaded')}</StatusTag>
          </li>
        ))}
        {missing.map((kind) => (
          <li key={kind} className={styles.row}>
            {word('aidPaper', kind)} <StatusTag tone="warning">{t('return.missing')}</StatusTag>
          </li>
        ))}
      </ul>
      <PaperPicker
        kinds={kinds.map((kind) => ({ value: kind, label: word('aidPaper', kind) }))}
        onUploaded={async (kind, attachmentId) => {
          const paper = { kind: kind as PaperKind, attachmentId };
          await add.mutateAsync({ input: { id, expectedVersion: version, papers: [paper] } });
        }}
      />
    </Card>
  );
}
