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
import { type Import, isComparison, pollInterval, rowsToWrite, stageOf } from '../parts/progress';

const Preview = onDemand(async () => (await import('../parts/Preview')).Preview, <Loading />);
const Comparison = onDemand(async () => (await import('../parts/Comparison')).Comparison, <Loading />);
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

function Progressing({ found }: { found: Import }) {
  const { t } = useTranslation(['sheet', 'menu']);
  const navigate = useNavigate();
  const [updateExisting, setUpdateExisting] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const confirm = useGqlMutation(ConfirmImport, { invalidates: ['Import', 'Imports'] });
  const compared = isComparison(found);
  const rows = rowsToWrite(found, updateExisting);
  const again = () => void navigate(compared ? '/imports/new?kind=NATIONAL_LIST' : '/imports/new');
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
        preview={
          compared ? (
            <Comparison found={found} markDiffering={updateExisting} onMarkDiffering={setUpdateExisting} />
          ) : (
            <Preview found={found} updateExisting={updateExisting} onUpdateExisting={setUpdateExisting} />
          )
        }
        words={
          compared
            ? {
                confirm: t('compare.confirm', { count: rows }),
                written: t('compare.written', { count: found.counts.written }),
              }
            : {}
        }
        confirming={confirm.isPending}
        onFile={again}
        onConfirm={() => confirm.mutate({ input: { id: found.id, expectedVersion: found.version, updateExisting } })}
        onRestart={() => (found.state === 'PREVIEW' ? setCancelling(true) : again())}
        doneAction={
          <LinkButton type="primary" to={compared ? '/archives?filed=yes' : '/archives?order=CREATED_DESC'}>
            {t('done.archives')}
          </LinkButton>
        }
      />
      {found.sheets.length > 0 && (found.state === 'PREVIEW' || found.state === 'FAILED') && (
        <Mapping key={found.version} found={found} />
      )}
      {compared && found.state === 'DONE' && <Comparison found={found} />}
      {cancelling && <CancelDialog id={found.id} onDone={again} onClose={() => setCancelling(false)} />}
    </>
  );
}

function Refusal({ error }: { error: unknown }) {
  return <Alert type="error" showIcon role="alert" title={error instanceof ApiError ? error.message : String(error)} />;
}
