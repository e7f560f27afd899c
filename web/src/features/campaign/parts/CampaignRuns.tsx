import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChartTable } from '@/kit/chart/ChartTable';
import { Card } from '@/kit/layout/Card';
import { RunStateTag } from '@/kit/status/StateTags';
import { dateTimeCN } from '@/lib/date';
import { yuan } from '@/lib/money';
import type { Campaign } from './plan';

/** The runs that a plan has opened, the latest first. */
export function CampaignRuns({ runs }: Pick<Campaign, 'runs'>) {
  const { t } = useTranslation('campaign');
  return (
    <Card title={t('run.title')}>
      <ChartTable
        caption={t('run.title')}
        data={{
          columns: [
            t('run.run'),
            t('list.state'),
            t('run.openedAt'),
            t('run.endsOn'),
            t('run.received'),
            t('run.cash'),
          ],
          words: [1, 2, 3],
          rows: runs.map((run) => [
            <Link key="run" to={`/runs/${run.id}`}>
              {run.title}
            </Link>,
            <RunStateTag key="state" state={run.state} />,
            dateTimeCN(run.openedAt),
            run.endsOn,
            `${run.progress.received} / ${run.progress.planned}`,
            yuan(run.progress.cashReceivedFen),
          ]),
        }}
      />
    </Card>
  );
}
