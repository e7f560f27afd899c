import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { FollowUpStateTag } from '@/kit/status/StateTags';
import { dateTimeCN } from '@/lib/date';
import { useGoodsText } from '@/lib/goods';
import { yuan } from '@/lib/money';
import type { Visit } from './VisitDrawer';
import styles from './VisitReports.module.css';

type Report = Visit['reports'][number];

/** What was reported from the door, newest first, and the household's earlier visits. */
export function VisitReports({ visit }: { visit: Visit }) {
  const { t } = useTranslation('run');
  return (
    <>
      <h3 className={styles.heading}>{t('report.title')}</h3>
      {visit.reports.length === 0 && <p>{t('report.none')}</p>}
      {visit.reports.map((report) => (
        <ReportView key={report.id} report={report} />
      ))}
      {visit.earlier.length > 0 && <Earlier visit={visit} />}
    </>
  );
}

function ReportView({ report }: { report: Report }) {
  const { t } = useTranslation(['run', 'visiting']);
  const received = report.outcome === 'RECEIVED';
  return (
    <article className={styles.report}>
      <header className={styles.head}>
        <StatusTag tone={received ? 'success' : 'warning'}>{t(`visiting:outcome.${report.outcome}`)}</StatusTag>
        <span>{dateTimeCN(report.at)}</span>
        <span>{report.helperName}</span>
        {report.secondHandlerName && <span>{t('report.second', { name: report.secondHandlerName })}</span>}
      </header>
      {report.condition && <p className={styles.condition}>{report.condition}</p>}
      {received && <HandedOver report={report} />}
      <Files report={report} />
      {report.followUps.map((request) => (
        <p key={request.id} className={styles.request}>
          <FollowUpStateTag state={request.state} /> {t(`visiting:followUpKind.${request.kind}`)}: {request.text}
        </p>
      ))}
    </article>
  );
}

function HandedOver({ report }: { report: Report }) {
  const { t } = useTranslation(['run', 'visiting']);
  const goods = useGoodsText();
  const by =
    report.receiver === 'PROXY'
      ? t('report.proxy', { name: report.proxyName ?? '', relation: report.proxyRelation ?? '' })
      : t('visiting:receiver.SELF');
  return (
    <p>
      {t('report.handedOver', { cash: yuan(report.cashFen), goods: goods(report.goods) })} {by}
    </p>
  );
}

function Files({ report }: { report: Report }) {
  const { t } = useTranslation('run');
  const shown = [
    ...(report.signature ? [{ file: report.signature, alt: t('report.signature') }] : []),
    ...report.photos.map((file, i) => ({ file, alt: t('report.photo', { number: i + 1 }) })),
  ];
  return (
    <div className={styles.files}>
      {shown.map(({ file, alt }) => file.link && <img key={file.id} src={file.link.url} alt={alt} />)}
    </div>
  );
}

function Earlier({ visit }: { visit: Visit }) {
  const { t } = useTranslation('run');
  return (
    <>
      <h3 className={styles.heading}>{t('report.earlier')}</h3>
      {visit.earlier.map((earlier) => (
        <article key={earlier.visitedAt} className={styles.report}>
          <header className={styles.head}>
            <strong>{earlier.title}</strong>
            <span>{dateTimeCN(earlier.visitedAt)}</span>
            <span>{earlier.helperName}</span>
            <span>{t('report.cash', { amount: yuan(earlier.cashFen) })}</span>
          </header>
          {earlier.condition && <p className={styles.condition}>{earlier.condition}</p>}
        </article>
      ))}
    </>
  );
}
