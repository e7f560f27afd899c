import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '@/kit/basic/ask';
import { toast } from '@/kit/basic/toast';
import { onDemand } from '@/kit/onDemand';
import { DownloadButton } from '@/kit/transfer/DownloadButton';
import { dateTimeCN } from '@/lib/date';
import { ApiError, nodeOf, request, useGqlMutation } from '@/lib/graphql';
import { PaperLinkQuery, RemoveApplicationPaper } from '../documents';
import styles from './Papers.module.css';
import { type Application, OUTDATED } from './useApplication';

const AddPaperDialog = onDemand(async () => (await import('./AddPaperDialog')).AddPaperDialog);

type Paper = Application['papers'][number];

/** The papers of an application, and those that are missing. */
export function Papers({ application: a }: { application: Application }) {
  const { t } = useTranslation('assistance');
  const [adding, setAdding] = useState(false);
  return (
    <>
      {a.missingPapers.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('papers.missing', { count: a.missingPapers.length })}
          description={a.missingPapers.map((kind) => t(`paper.${kind}`)).join(' / ')}
        />
      )}
      <ul className={styles.list}>
        {a.papers.map((paper) => (
          <li key={paper.id} className={styles.paper}>
            <Described paper={paper} />
            {a.viewerCan.includes('edit') && <Remove application={a} paper={paper} />}
          </li>
        ))}
      </ul>
      {a.papers.length === 0 && <p>{t('papers.none')}</p>}
      {a.viewerCan.includes('papers') && <Button onClick={() => setAdding(true)}>{t('papers.add')}</Button>}
      {adding && <AddPaperDialog application={a} onClose={() => setAdding(false)} />}
    </>
  );
}

function Described({ paper }: { paper: Paper }) {
  const { t } = useTranslation('assistance');
  const file = paper.attachment;
  return (
    <div className={styles.text}>
      <div>
        {t(`paper.${paper.kind}`)} {paper.note && <span className={styles.note}>{paper.note}</span>}
      </div>
      <div className={styles.note}>
        {t('papers.by', { name: paper.addedByName, at: dateTimeCN(paper.addedAt) })} ·{' '}
        {file ? (
          <DownloadButton type="link" size="small" link={() => linkTo(file.id)}>
            {file.fileName}
          </DownloadButton>
        ) : (
          t('papers.original')
        )}
      </div>
    </div>
  );
}

async function linkTo(id: string): Promise<string> {
  const { node } = await request(PaperLinkQuery, { id });
  return nodeOf(node)?.link?.url ?? '';
}

function Remove({ application: a, paper }: { application: Application; paper: Paper }) {
  const { t } = useTranslation('assistance');
  const remove = useGqlMutation(RemoveApplicationPaper, { invalidates: OUTDATED });
  const onClick = async () => {
    const title = t('papers.removeTitle', { paper: t(`paper.${paper.kind}`) });
    if (!(await ask({ title, confirmLabel: t('papers.remove'), danger: true }))) return;
    try {
      await remove.mutateAsync({ input: { id: a.id, expectedVersion: a.version, paperId: paper.id } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    }
  };
  return (
    <Button type="text" danger size="small" loading={remove.isPending} onClick={() => void onClick()}>
      {t('papers.remove')}
      <span className="nx-unseen">{t(`paper.${paper.kind}`)}</span>
    </Button>
  );
}
