import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { readFragment } from '@/gql';
import { LinkButton } from '@/kit/basic/LinkButton';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { exportProgress, startExport } from '@/lib/exports';
import { useGql } from '@/lib/graphql';
import styles from '../change/change.module.css';
import { BATCH_TONES, type Batch } from './civil';
import { CivilBatchParts, CivilBatchQuery } from './documents';
import { Members } from './Members';

const ExportDialog = onDemand(async () => (await import('@/kit/transfer/ExportDialog')).ExportDialog);
const CloseDialog = onDemand(async () => (await import('./CloseDialog')).CloseDialog);

/** One list: what left, what came back, and where each household stands. */
export function Component() {
  const { t } = useTranslation('civil');
  const { id = '' } = useParams();
  const query = useGql(CivilBatchQuery, { id }, { staleTime: 0 });
  return (
    <Loaded query={query}>
      {({ node }) =>
        node?.__typename === 'CivilBatch' ? (
          <OneBatch batch={readFragment(CivilBatchParts, node)} onFile={() => void query.refetch()} />
        ) : (
          <EmptyState title={t('notFound')} />
        )
      }
    </Loaded>
  );
}

function OneBatch({ batch, onFile }: { batch: Batch; onFile: () => void }) {
  const { t } = useTranslation('civil');
  return (
    <>
      <Card>
        <h1 className={styles.title}>
          {t('titleOf', { number: batch.number })}
          <StatusTag tone={BATCH_TONES[batch.state]}>{t(`state.${batch.state}`)}</StatusTag>
          {batch.overdue && <StatusTag tone="danger">{t('overdue')}</StatusTag>}
        </h1>
        <Facts batch={batch} />
        {batch.state !== 'CLOSED' && <Actions batch={batch} onFile={onFile} />}
      </Card>
      <Members batch={batch} />
    </>
  );
}

function Facts({ batch }: { batch: Batch }) {
  const { t } = useTranslation('civil');
  const { households, people, householdsAnswered, householdsFound, householdsWaiting } = batch;
  const facts: [string, string | null][] = [
    [t('column.office'), batch.office],
    [t('column.unit'), batch.unit.fullName],
    [t('column.dueOn'), batch.dueOn],
    [t('column.listedAt'), `${dateTimeCN(batch.listedAt)} ${batch.listedByName}`],
    [t('column.size'), t('size', { households, people })],
    [t('column.progress'), t('progress', { householdsAnswered, householdsFound, householdsWaiting })],
    [t('column.purpose'), batch.purpose],
    [t('column.fileAt'), batch.fileAt ? dateTimeCN(batch.fileAt) : t('noFile')],
    [t('column.checksum'), batch.checksum],
    [t('column.closed'), batch.closedAt && `${dateTimeCN(batch.closedAt)} ${batch.closedByName} ${batch.note}`],
  ];
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2, xl: 3 }}
      items={facts
        .filter(([, text]) => text)
        .map(([label, text]) => ({
          key: label,
          label,
          children: <span style={{ overflowWrap: 'anywhere' }}>{text}</span>,
        }))}
    />
  );
}

type File = 'list' | 'scans';

/** The list and its authorisations leave here, the answers come in; the address can ask for a file at once. */
function Actions({ batch, onFile }: { batch: Batch; onFile: () => void }) {
  const { t } = useTranslation('civil');
  const [params, setParams] = useSearchParams();
  const asked = params.get('file');
  const file: File | undefined = asked === 'list' || asked === 'scans' ? asked : undefined;
  const ask = (next: File | undefined) => setParams(next ? { file: next } : {}, { replace: true });
  const [closing, setClosing] = useState(false);
  return (
    <div className={styles.bar} style={{ marginBlock: '12px 0' }}>
      <Button type={batch.fileAt ? 'default' : 'primary'} onClick={() => ask('list')}>
        {t('file.list')}
      </Button>
      <Button onClick={() => ask('scans')}>{t('file.scans')}</Button>
      <LinkButton to={`/imports/new?kind=CIVIL_ANSWERS&batch=${batch.id}`} type={batch.fileAt ? 'primary' : 'default'}>
        {t('answers')}
      </LinkButton>
      <Button danger onClick={() => setClosing(true)}>
        {t('close.button')}
      </Button>
      {file && (
        <ExportDialog
          key={file}
          title={t(`file.${file}Title`, { number: batch.number })}
          note={t('file.note')}
          purpose={batch.purpose}
          start={({ purpose }) =>
            startExport({ kind: file === 'list' ? 'CIVIL_LIST' : 'CIVIL_SCANS', purpose, civilBatchId: batch.id })
          }
          poll={exportProgress}
          onClose={() => {
            ask(undefined);
            onFile();
          }}
        />
      )}
      {closing && <CloseDialog batch={batch} onClose={() => setClosing(false)} />}
    </div>
  );
}
