import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Can } from '@/kit/basic/Can';
import { StatusTag } from '@/kit/basic/StatusTag';
import type { PageColumn } from '@/kit/table/columns';
import { yuan } from '@/lib/money';
import { countText, type Figures, type Line, percentText } from './figures';
import type { Grant } from './useGrants';

type Count = 'archives' | 'visitsPlanned' | 'visitsReceived' | 'visitsOverdue' | 'followUpsOpen';

/** Columns of the led unions; the last one leads on to rows, under a grant. */
export function useUnionColumns(
  grantOf: (tenantId: string) => Grant | undefined,
  onAsk: (line: Line) => void,
): PageColumn<Line>[] {
  const { t } = useTranslation(['supervision', 'vocabulary']);
  const figure = (
    key: 'archives' | 'coverage' | 'planned' | 'received' | 'overdue' | 'cash' | 'goods' | 'offSeason' | 'followUps',
    width: number,
    show: (figures: Figures) => string,
  ): PageColumn<Line> => ({
    key,
    title: t(`figure.${key}`),
    width,
    align: 'right',
    sortable: true,
    render: ({ figures }) => show(figures),
  });
  const count = (name: Count) => (figures: Figures) => countText(figures[name]);
  return [
    {
      key: 'name',
      title: t('union.name'),
      width: 240,
      fixed: 'start',
      required: true,
      sortable: true,
      render: ({ tenant }) => tenant.name,
    },
    {
      key: 'kind',
      title: t('union.kind'),
      width: 110,
      optional: true,
      render: ({ tenant }) => t(`vocabulary:tenantKind.${tenant.kind}`),
    },
    { key: 'area', title: t('chart.area'), width: 130, render: ({ tenant }) => tenant.areaName },
    figure('archives', 130, count('archives')),
    figure('coverage', 120, (figures) => percentText(figures.coverageBp)),
    figure('planned', 110, count('visitsPlanned')),
    figure('received', 110, count('visitsReceived')),
    figure('overdue', 110, count('visitsOverdue')),
    figure('cash', 150, (figures) => yuan(figures.cashFen)),
    figure('goods', 150, (figures) => yuan(figures.goodsFen)),
    figure('offSeason', 130, (figures) => percentText(figures.offSeasonBp)),
    figure('followUps', 130, count('followUpsOpen')),
    {
      key: 'actions',
      title: t('union.details'),
      width: 130,
      fixed: 'end',
      required: true,
      render: (line) => <Details grant={grantOf(line.tenant.id)} onAsk={() => onAsk(line)} />,
    },
  ];
}

function Details({ grant, onAsk }: { grant: Grant | undefined; onAsk: () => void }) {
  const { t } = useTranslation('supervision');
  if (grant?.inForce) return <Link to={`/supervision/visits/${grant.id}`}>{t('union.show')}</Link>;
  if (grant) return <StatusTag tone="warning">{t('union.asked')}</StatusTag>;
  return (
    <Can action="grant.request">
      <Button type="link" size="small" onClick={onAsk}>
        {t('union.ask')}
      </Button>
    </Can>
  );
}
