import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type PrintColumn, PrintTable } from '@/kit/print/PrintTable';
import { PrintPage } from '@/kit/print/PrintPage';
import { SignatureBlock } from '@/kit/print/SignatureBlock';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { dateTimeCN } from '@/lib/date';
import { nodeOf, useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { useSession } from '@/lib/session';
import { useWord } from '@/lib/words';
import { RunSummaryQuery } from '../documents';
import { type Summary, type SummaryLine, totalsOf } from '../parts/summary';

/** 活动统计表: households, people, visits and money by class and by unit. */
export function Component() {
  const { id = '' } = useParams();
  const query = useGql(RunSummaryQuery, { id });
  return (
    <Loaded query={query}>
      {({ node }) => {
        const run = nodeOf(node);
        return run ? (
          <Sheet title={run.title} openedAt={run.openedAt} endsOn={run.endsOn} summary={run.summary} />
        ) : (
          <NotVisible />
        );
      }}
    </Loaded>
  );
}

interface SheetProps {
  title: string;
  openedAt: string;
  endsOn: string;
  summary: Summary;
}

function Sheet({ title, openedAt, endsOn, summary }: SheetProps) {
  const { t } = useTranslation(['run', 'menu']);
  const { tenant } = useSession();
  const word = useWord('visiting');
  const byClass = summary.byClass.map((line) => ({ ...line, key: word('class', line.key) }));
  return (
    <PrintPage
      title={t('menu:run.statistics')}
      subtitle={[tenant?.name, title, t('head.period', { from: dateTimeCN(openedAt), to: endsOn })]
        .filter(Boolean)
        .join(' · ')}
    >
      <p>
        {t('print.totals', {
          households: summary.households,
          people: summary.people,
          personTimes: summary.personTimes,
          followUps: summary.followUps,
        })}
      </p>
      <Table title={t('summary.byClass')} first={t('visit.class')} lines={byClass} />
      <br />
      <Table title={t('summary.byUnit')} first={t('visit.unit')} lines={summary.byUnit}>
        <SignatureBlock
          total={totalsOf(summary).cashFen}
          signers={[t('print.made'), t('print.checked'), t('print.approved')]}
        />
      </Table>
    </PrintPage>
  );
}

interface TableProps {
  title: string;
  first: string;
  lines: readonly SummaryLine[];
}

function Table({ title, first, lines, children }: React.PropsWithChildren<TableProps>) {
  const { t } = useTranslation('run');
  const totals = totalsOf({ byClass: [...lines] });
  const column = (
    key: string,
    name: string,
    width: number,
    show: (line: SummaryLine) => React.ReactNode,
  ): PrintColumn<SummaryLine> => ({ key, title: name, width, align: 'right', render: show });
  return (
    <PrintTable
      label={title}
      columns={[
        { key: 'name', title: first, width: 30, render: (line) => line.key },
        column('planned', t('figure.planned'), 10, (line) => line.planned),
        column('received', t('figure.received'), 14, (line) => line.received),
        column('people', t('summary.people'), 10, (line) => line.people),
        column('cash', t('summary.cash'), 18, (line) => yuan(line.cashFen)),
        column('goods', t('summary.goods'), 18, (line) => yuan(line.goodsFen)),
      ]}
      rows={[...lines, { key: t('print.sum'), ...totals }]}
      rowKey={(line) => line.key}
      footer={children}
    />
  );
}
