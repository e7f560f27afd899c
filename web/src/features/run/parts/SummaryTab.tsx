import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { Loaded } from '@/kit/state/Loaded';
import { nodeOf, useGql } from '@/lib/graphql';
import { yuan } from '@/lib/money';
import { RunSummaryQuery } from '../documents';
import figures from './RunFigures.module.css';
import { type Summary, totalsOf } from './summary';
import { SummaryCharts } from './SummaryCharts';

/** Households, people and visits (户、人、人次) counted apart, by class, unit and day. */
export function SummaryTab({ runId }: { runId: string }) {
  const query = useGql(RunSummaryQuery, { id: runId });
  return (
    <Loaded query={query}>
      {({ node }) => {
        const summary = nodeOf(node)?.summary;
        return summary ? <Content summary={summary} /> : null;
      }}
    </Loaded>
  );
}

function Content({ summary }: { summary: Summary }) {
  const { t } = useTranslation('run');
  const totals = totalsOf(summary);
  const shown: [string, string | number][] = [
    [t('summary.households'), summary.households],
    [t('summary.people'), summary.people],
    [t('summary.personTimes'), summary.personTimes],
    [t('summary.cash'), yuan(totals.cashFen)],
    [t('summary.goods'), yuan(totals.goodsFen)],
    [t('summary.followUps'), summary.followUps],
    [t('summary.followUpsOpen'), summary.followUpsOpen],
  ];
  return (
    <>
      <Card title={t('tab.summary')}>
        <dl className={figures.figures}>
          {shown.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <SummaryCharts summary={summary} />
    </>
  );
}
