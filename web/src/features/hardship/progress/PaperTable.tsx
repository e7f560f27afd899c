import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { todayCN } from '@/lib/date';
import type { Archive } from '../parts/useArchive';
import { FileLinks } from './FileLinks';
import styles from './ProgressTab.module.css';
import type { Paper, Progress } from './useProgress';
import { PAPER_TONES } from './vocabulary';

const FilePaperDialog = onDemand(async () => (await import('./PaperDialogs')).FilePaperDialog);
const CheckPaperDialog = onDemand(async () => (await import('./PaperDialogs')).CheckPaperDialog);
const RemovePaperDialog = onDemand(async () => (await import('./PaperDialogs')).RemovePaperDialog);

/** The papers of the file, and which are missing (证明材料). */
export function PaperTable({ archive, progress }: { archive: Archive; progress: Progress }) {
  const { t } = useTranslation('intake');
  const [filing, setFiling] = useState(false);
  const [checking, setChecking] = useState<Paper>();
  const [removing, setRemoving] = useState<Paper>();
  const mayFile = progress.viewerCan.includes('filePaper');
  const mayCheck = progress.viewerCan.includes('checkPaper');
  return (
    <>
      {progress.missing.length > 0 && (
        <p className={styles.missing}>
          <StatusTag tone="warning">{t('papers.missing', { count: progress.missing.length })}</StatusTag>{' '}
          {progress.missing.map((kind) => t(`papers.kind.${kind}`)).join(t('papers.and'))}
        </p>
      )}
      {mayFile && (
        <Button size="small" style={{ marginBlockEnd: 8 }} onClick={() => setFiling(true)}>
          {t('papers.file')}
        </Button>
      )}
      <Table<Paper>
        bordered
        size="small"
        rowKey="id"
        dataSource={progress.papers}
        pagination={false}
        scroll={{ x: 720 }}
        locale={{ emptyText: <span className={styles.empty}>{t('papers.none')}</span> }}
        columns={[
          {
            title: t('papers.name'),
            render: (_, p) => t(`papers.kind.${p.kind}`),
          },
          { title: t('papers.issuer'), dataIndex: 'issuer', width: 130 },
          { title: t('papers.issuedOn'), dataIndex: 'issuedOn', width: 105 },
          {
            title: t('papers.expiresOn'),
            width: 105,
            render: (_, p) => <Expiry on={p.expiresOn} />,
          },
          {
            title: t('papers.state'),
            width: 130,
            render: (_, p) => <State paper={p} />,
          },
          {
            title: t('papers.scan'),
            width: 120,
            render: (_, p) => <Scan paper={p} />,
          },
          {
            title: t('papers.actions'),
            width: 130,
            render: (_, p) => (
              <>
                {mayCheck && (
                  <Button type="link" size="small" onClick={() => setChecking(p)}>
                    {t('papers.check')}
                  </Button>
                )}
                {mayFile && p.state !== 'VERIFIED' && (
                  <Button danger type="link" size="small" onClick={() => setRemoving(p)}>
                    {t('papers.remove')}
                  </Button>
                )}
              </>
            ),
          },
        ]}
      />
      {filing && <FilePaperDialog archive={archive} missing={progress.missing} onClose={() => setFiling(false)} />}
      {checking && <CheckPaperDialog paper={checking} onClose={() => setChecking(undefined)} />}
      {removing && <RemovePaperDialog paper={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
}

function Expiry({ on }: { on: string | null }) {
  const { t } = useTranslation('intake');
  if (!on) return null;
  return on < todayCN() ? <StatusTag tone="warning">{t('papers.expired', { date: on })}</StatusTag> : on;
}

function State({ paper }: { paper: Paper }) {
  const { t } = useTranslation('intake');
  return (
    <>
      <StatusTag tone={PAPER_TONES[paper.state]}>{t(`papers.states.${paper.state}`)}</StatusTag> {paper.refusal}
    </>
  );
}

function Scan({ paper }: { paper: Paper }) {
  const { t } = useTranslation('intake');
  return paper.attachment ? <FileLinks files={[paper.attachment]} /> : t('papers.onPaper');
}
