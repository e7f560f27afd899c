import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PrintPage } from '@/kit/print/PrintPage';
import { type PrintColumn, PrintTable } from '@/kit/print/PrintTable';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { nodeOf, useGql } from '@/lib/graphql';
import { PublicNoticeQuery } from '../documents';
import type { Notice } from '../parts/NoticeDrawer';
import { useItemWord, useNoticeTitle } from '../parts/words';
import styles from './PosterPage.module.css';

type Entry = Notice['entries'][number];

/** Columns of every poster; the others only where somebody has a value in them. */
const FIXED: readonly string[] = ['seq', 'name'];

const hasValue = (key: string) => (entry: Entry) => Boolean(entry[key as keyof Entry]);

/** The poster of a notice (公示单): who, until when, where to object, and room for the seal. */
export function Component() {
  const { id = '' } = useParams();
  const query = useGql(PublicNoticeQuery, { id });
  return (
    <Loaded query={query}>
      {({ node, tenant }) => {
        const notice = nodeOf(node);
        return notice ? <Poster notice={notice} union={tenant.name} code={tenant.uscc} /> : <NotVisible />;
      }}
    </Loaded>
  );
}

function Poster({ notice, union, code }: { notice: Notice; union: string; code: string }) {
  const { t } = useTranslation('disclosure');
  const titleOf = useNoticeTitle();
  const columns = useColumns();
  const shown = notice.entries.filter((entry) => entry.state === 'SHOWN' || notice.state === 'ENDED');
  if (shown.length === 0) return <EmptyState title={t('print.nobody')} />;
  return (
    <PrintPage title={titleOf(notice, notice.unit.fullName)} subtitle={`${union} · ${notice.number}`}>
      <p className={styles.intro}>
        {t('print.intro', { from: notice.firstDay, to: notice.lastDay, days: notice.workingDays })}
      </p>
      <PrintTable
        label={t('entries')}
        columns={columns.filter(({ key }) => FIXED.includes(key) || shown.some(hasValue(key)))}
        rows={shown}
        rowKey={(entry) => entry.id}
        footer={<Foot notice={notice} union={union} code={code} />}
      />
    </PrintPage>
  );
}

function useColumns(): PrintColumn<Entry>[] {
  const { t } = useTranslation('disclosure');
  const itemOf = useItemWord();
  return [
    { key: 'seq', title: t('seq'), width: 8, align: 'center', render: (entry) => entry.seq },
    {
      key: 'name',
      title: t('name'),
      width: 16,
      render: (entry) => (entry.consented ? entry.name : t('numberOnly')),
    },
    { key: 'unitName', title: t('unit'), width: 24, render: (entry) => entry.unitName },
    { key: 'item', title: t('item'), width: 16, render: (entry) => itemOf(entry.item) },
    {
      key: 'amountBand',
      title: t('amount'),
      width: 16,
      render: (entry) => entry.amountBand && t(`band.${entry.amountBand}`),
    },
    { key: 'summary', title: t('summary'), width: 20, render: (entry) => entry.summary },
  ];
}

function Foot({ notice, union, code }: { notice: Notice; union: string; code: string }) {
  const { t } = useTranslation('disclosure');
  return (
    <div className={styles.foot}>
      <p>{t('print.contact', { contact: notice.contact || '　'.repeat(20) })}</p>
      {notice.channel === 'ONLINE' && <p>{t('print.online', { address: `${location.origin}/p/${code}` })}</p>}
      <div className={styles.seal}>
        <span>{union}</span>
        <span>{t('print.seal')}</span>
        <span>{notice.firstDay}</span>
      </div>
      <p className={styles.posting}>{t('print.posting')}</p>
    </div>
  );
}
