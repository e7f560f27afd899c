import { Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTimeCN } from '@/lib/date';
import { useMay } from '@/lib/session';
import { FileLinks } from './FileLinks';
import styles from './ProgressTab.module.css';
import type { Progress } from './useProgress';

/** The records of each station, the newest first. */
export function Records({ progress }: { progress: Progress }) {
  const { t } = useTranslation('intake');
  return (
    <>
      {progress.returns.map((entry) => (
        <Sheet
          key={entry.returnedAt}
          title={t('return.record')}
          rows={[
            [t('return.list'), entry.missing.map((kind) => t(`papers.kind.${kind}`)).join(t('papers.and'))],
            [t('return.note'), entry.note],
            [t('by'), `${entry.returnedByName} ${dateTimeCN(entry.returnedAt)}`],
            [t('return.answered'), entry.answeredAt ? dateTimeCN(entry.answeredAt) : t('return.open')],
          ]}
        />
      ))}
      {progress.callBacks.map((entry, i) => (
        <Sheet
          key={i}
          title={t('callBack.record')}
          rows={[
            [t('callBack.calledOn'), `${entry.calledOn} ${t(`callBack.ways.${entry.way}`)}`],
            [t('callBack.situation'), entry.situation],
            [t('callBack.stable'), t(entry.stable ? 'yes' : 'no')],
            [t('by'), entry.recordedByName],
          ]}
        />
      ))}
      {progress.checks.map((entry, i) => (
        <Sheet
          key={i}
          title={t('check.record')}
          rows={[
            [t('check.listed'), entry.batchNumber && <ListLink {...entry} />],
            [t('check.answeredOn'), entry.answeredOn],
            [t('check.result'), entry.result && t(`check.results.${entry.result}`)],
            [t('check.findings'), entry.findings],
            [t('check.documentNo'), entry.documentNo],
            [t('by'), entry.answeredByName],
            [t('files.title'), entry.files.length > 0 && <FileLinks files={entry.files} />],
          ]}
        />
      ))}
      {progress.appraisals.map((entry, i) => (
        <Sheet
          key={i}
          title={t('appraisal.record')}
          rows={[
            [t('appraisal.heldOn'), entry.heldOn],
            [t('appraisal.votes'), t(entry.passed ? 'appraisal.passed' : 'appraisal.failed', entry)],
            [t('appraisal.minutes'), entry.minutes],
            [t('by'), entry.recordedByName],
            [t('files.title'), entry.files.length > 0 && <FileLinks files={entry.files} />],
          ]}
        />
      ))}
      {progress.surveys.map((entry, i) => (
        <Sheet
          key={i}
          title={t('survey.record')}
          rows={[
            [t('survey.surveyedOn'), entry.surveyedOn],
            [t('survey.surveyors'), [entry.surveyorName, entry.secondName].filter(Boolean).join(t('papers.and'))],
            [t('survey.informant'), entry.informant],
            ...entry.findings.map(({ section, text }): Row => [t(`survey.section.${section}`), text]),
            [t('survey.matches'), t(entry.matches ? 'yes' : 'no')],
            [t('survey.conclusion'), entry.conclusion],
            [t('files.title'), entry.files.length > 0 && <FileLinks files={entry.files} />],
          ]}
        />
      ))}
    </>
  );
}

/** The list for civil affairs on which the household stands, which whoever has households checked can open. */
function ListLink({ batchId, batchNumber, listedAt }: Check) {
  const may = useMay('archive.check');
  const words = [batchNumber, listedAt && dateTimeCN(listedAt)].filter(Boolean).join(' ');
  return may && batchId ? <Link to={`/archives/civil-checks/${batchId}`}>{words}</Link> : <span>{words}</span>;
}

type Check = Progress['checks'][number];

type Row = [label: string, value: ReactElement | string | false | null];

/** One record as a table of its filled fields. */
function Sheet({ title, rows }: { title: string; rows: Row[] }) {
  return (
    <section className={styles.section}>
      <Descriptions
        bordered
        size="small"
        column={1}
        title={title}
        items={rows
          .filter(([, value]) => Boolean(value))
          .map(([label, children]) => ({
            key: label,
            label,
            children,
            styles: { label: { width: '9rem' } },
          }))}
      />
    </section>
  );
}
