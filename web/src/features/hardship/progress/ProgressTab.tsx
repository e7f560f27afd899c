import { useTranslation } from 'react-i18next';
import { readFragment } from '@/gql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Loaded } from '@/kit/state/Loaded';
import { ExitParts } from '../exit/documents';
import type { Exit } from '../exit/exit';
import { ExitRecord } from '../exit/ExitRecord';
import type { Archive } from '../parts/useArchive';
import { NextActions } from './NextActions';
import { PaperTable } from './PaperTable';
import styles from './ProgressTab.module.css';
import { Records } from './Records';
import { Steps } from './Steps';
import { type Progress, progressOf, useProgress } from './useProgress';

/** How far an application has come: what to do next, what was done by whom, and what the file lacks (办理进度). */
export function ProgressTab({ archive }: { archive: Archive }) {
  const query = useProgress(archive.id);
  return (
    <Loaded query={query}>
      {(data) => {
        const found = progressOf(data);
        return (
          found && <Whole archive={archive} progress={found.progress} exits={readFragment(ExitParts, found.exits)} />
        );
      }}
    </Loaded>
  );
}

interface WholeProps {
  archive: Archive;
  progress: Progress;
  exits: readonly Exit[];
}

function Whole({ archive, progress, exits }: WholeProps) {
  const { t } = useTranslation('intake');
  return (
    <>
      <div className={styles.bar}>
        <Due progress={progress} />
        <PaperCopy progress={progress} />
        <NextActions archive={archive} progress={progress} />
      </div>
      <section className={styles.section}>
        <h3>{t('steps.title')}</h3>
        <Steps steps={progress.steps} />
      </section>
      <section className={styles.section}>
        <h3>{t('papers.title')}</h3>
        <PaperTable archive={archive} progress={progress} />
      </section>
      {exits.map((exit) => (
        <ExitRecord key={exit.id} exit={exit} />
      ))}
      <Records progress={progress} />
    </>
  );
}

/** Until when the paper copy is to be renewed. */
function PaperCopy({ progress }: { progress: Progress }) {
  const { t } = useTranslation('intake');
  const paper = progress.stalePaper;
  if (!paper) return null;
  return (
    <StatusTag tone={paper.overdue ? 'danger' : 'warning'}>
      {t(paper.overdue ? 'paperCopy.over' : 'paperCopy.due', { since: paper.since, due: paper.dueOn })}
      {paper.told && t(`told.${paper.told}`)}
    </StatusTag>
  );
}

/** Until when something is to be done. */
function Due({ progress }: { progress: Progress }) {
  const { t } = useTranslation('intake');
  if (!progress.dueOn) return null;
  return (
    <StatusTag tone={progress.overdue ? 'danger' : 'info'}>
      {t(progress.overdue ? 'due.over' : 'due.until', { date: progress.dueOn })}
      {progress.dueUncertain && t('due.uncertain')}
      {progress.told && t(`told.${progress.told}`)}
    </StatusTag>
  );
}
