import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { LinkButton } from '@/kit/basic/LinkButton';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { Loading } from '@/kit/state/Loading';
import { ImportWizard } from '@/kit/transfer/ImportWizard';
import { ApiError, useGql, useGqlMutation } from '@/lib/graphql';
import { ConfirmImport, ImportQuery } from '../documents';
import { ACCEPT, errorSheetLink, MAX_MEGABYTES, templateLink } from '../parts/files';
import {
  type Choices,
  type Import,
  isAnswers,
  isComparison,
  pollInterval,
  rowsToWrite,
  stageOf,
} from '../parts/progress';
import { useManner } from '../parts/useManner';

const Preview = onDemand(async () => (await import('../parts/Preview')).Preview, <Loading />);
const Comparison = onDemand(async () => (await import('../parts/Comparison')).Comparison, <Loading />);
const Answers = onDemand(async () => (await import('../parts/Answers')).Answers, <Loading />);
const Mapping = onDemand(async () => (await import('../parts/Mapping')).Mapping, <Loading />);
const CancelDialog = onDemand(async () => (await import('../parts/CancelDialog')).CancelDialog);

/** One import from reading to result. The server keeps the state, so leaving and coming back loses nothing. */
export function Component() {
  const { t } = useTranslation('sheet');
  const { id = '' } = useParams();
  const query = useGql(
    ImportQuery,
    { id },
    { staleTime: 0, refetchInterval: ({ state }) => pollInterval(importOf(state.data)?.state) },
  );
  return (
    <Loaded query={query}>
      {(data) => {
        const found = importOf(data);
        return found ? <Progressing found={found} /> : <EmptyState title={t('notFound')} />;
      }}
    </Loaded>
  );
}

type Answer = { node: Import | { __typename: string } | null };

function importOf(answer: Answer | undefined): Import | null {
  const node = answer?.node;
  return node?.__typename === 'Import' ? (node as Import) : null;
}

const UNDECIDED: Choices = { updateExisting: false, finishClear: false };

function Progressing({ found }: { found: Import }) {
  const { t } = useTranslation(['sheet', 'menu']);
  const navigate = useNavigate();
  const [choices, setChoices] = useState(UNDECIDED);
  const [cancelling, setCancelling] = useState(false);
  const confirm = useGqlMutation(ConfirmImport, { invalidates: ['Import', 'Imports', 'CivilBatches'] });
  const { updateExisting } = choices;
  const manner = useManner(found, rowsToWrite(found, updateExisting));
  const again = () => void navigate(manner.again);
  return (
    <>
      <h1 className="nx-unseen">{t(`kind.${found.kind}`)}</h1>
      {found.state === 'CANCELLED' && <Alert type="info" showIcon title={t('cancel.done')} />}
      {confirm.error && <Refusal error={confirm.error} />}
      <ImportWizard
        stage={stageOf(found, updateExisting)}
        template={() => templateLink(found.kind)}
        errorSheet={found.counts.error > 0 ? () => errorSheetLink(found.id) : undefined}
        accept={ACCEPT}
        maxMegabytes={MAX_MEGABYTES}
        preview={<Outcome {...{ found, choices }} onChoose={setChoices} />}
        words={manner.words}
        confirming={confirm.isPending}
        onFile={again}
        onConfirm={() => confirm.mutate({ input: { id: found.id, expectedVersion: found.version, ...choices } })}
        onRestart={() => (found.state === 'PREVIEW' ? setCancelling(true) : again())}
        doneAction={
          <LinkButton type="primary" to={manner.result.to}>
            {manner.result.label}
          </LinkButton>
        }
      />
      {found.sheets.length > 0 && (found.state === 'PREVIEW' || found.state === 'FAILED') && (
        <Mapping key={found.version} found={found} />
      )}
      {found.state === 'DONE' && (isComparison(found) || isAnswers(found)) && <Outcome {...{ found, choices }} />}
      {cancelling && <CancelDialog id={found.id} onDone={again} onClose={() => setCancelling(false)} />}
    </>
  );
}

interface OutcomeProps {
  found: Import;
  choices: Choices;
  /** Absent when it was decided already. */
  onChoose?: (choices: Choices) => void;
}

/** What was found in the file, in the words of its kind. */
function Outcome({ found, choices, onChoose }: OutcomeProps) {
  const onUpdate = onChoose && ((updateExisting: boolean) => onChoose({ ...choices, updateExisting }));
  if (isAnswers(found)) return <Answers {...{ found, choices }} {...(onChoose && { onChoose })} />;
  if (isComparison(found)) {
    return (
      <Comparison
        found={found}
        markDiffering={choices.updateExisting}
        {...(onUpdate && { onMarkDiffering: onUpdate })}
      />
    );
  }
  return onUpdate && <Preview found={found} updateExisting={choices.updateExisting} onUpdateExisting={onUpdate} />;
}

function Refusal({ error }: { error: unknown }) {
  return <Alert type="error" showIcon role="alert" title={error instanceof ApiError ? error.message : String(error)} />;
}
