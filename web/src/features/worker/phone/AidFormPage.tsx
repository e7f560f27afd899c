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
import type { OwnApplication, OwnArchive } from '../parts/form';
import { PaperPicker } from '../parts/PaperPicker';
import { Steps } from '../parts/Steps';
import { useCaseWord } from '../parts/words';
import { useShowProblem } from '../parts/useShowProblem';
import styles from '../parts/worker.module.css';

const OUTDATES = { invalidates: ['OwnHome'] };

const STEPS = ['item', 'cost', 'reason', 'papers'] as const;

/** An application for aid in four steps; the first saves a draft on the server, and so does each that follows. */
export function Component() {
  const query = useGql(OwnHomeQuery, {}, { refetchOnWindowFocus: false });
  const [params] = useSearchParams();
  const id = params.get('id');
  return (
    <Loaded query={query}>
      {({ ownHome }) => {
        const application = ownHome.applications.find((one) => one.id === id);
        const { archive } = ownHome;
        const open = application ? application.canEdit : !id && archive?.aidItems.length;
        return archive && open ? <Form archive={archive} application={application} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

function Form({ archive, application }: { archive: OwnArchive; application: OwnApplication | undefined }) {
  const { t } = useTranslation('worker');
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const at = Math.min(Math.max(Number(params.get('step') ?? 1) || 1, 1), application ? STEPS.length : 1);
  const step = STEPS[at - 1] ?? 'item';
  const [values, setValues] = useState(() => aidValuesOf(application, archive.aidItems[0] ?? 'TEMP'));
  const [error, setError] = useState<ApiError>();
  useShowProblem(error);
  const draft = useGqlMutation(DraftOwnApplication, OUTDATES);
  const update = useGqlMutation(UpdateOwnApplication, OUTDATES);
  const submit = useGqlMutation(SubmitOwnApplication, OUTDATES);
  const problem = (path: string) => error?.fields.find((field) => field.path.replace(/^form\./, '') === path)?.message;
  const save = async () => {
    if (!application) {
      const input = { archiveId: archive.id, form: aidForm(values) };
      return (await draft.mutateAsync({ input })).draftOwnApplication.id;
    }
    const input = { id: application.id, expectedVersion: application.version, form: aidForm(values) };
    return (await update.mutateAsync({ input })).updateOwnApplication.id;
  };
  const next = async () => {
    try {
      if (at < STEPS.length) {
        go(await save(), at + 1);
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
  const go = (id: string, to: number) => setParams({ id, step: String(to) }, { replace: true });
  const props = {
    archive,
    values,
    problem,
    onChange: (change: Partial<typeof values>) => setValues({ ...values, ...change }),
  };
  return (
    <>
      <Steps
        at={at}
        labels={STEPS.map((name) => t(`aid.tab.${name}`))}
        onPick={(to) => application && go(application.id, to)}
      />
      {step === 'item' && <AidItemStep {...props} />}
      {step === 'cost' && <AidCostStep {...props} />}
      {step === 'reason' && <AidReasonStep {...props} />}
      {step === 'papers' && application && <AidPapers application={application} />}
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
          {t(at < STEPS.length ? 'saveAndGoOn' : 'submit')}
        </Button>
        {at > 1 && application && (
          <Button wide onClick={() => go(application.id, at - 1)}>
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
