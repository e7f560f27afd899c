import { keepPreviousData } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { readFragment } from '@/gql';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN, todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { FederationOverviewQuery, FiguresFragment } from '../documents';
import type { Overview } from '../parts/figures';
import { OverviewCharts } from '../parts/OverviewCharts';
import { Totals } from '../parts/Totals';
import { UnionTable } from '../parts/UnionTable';

const YEARS_BACK = 5;

const thisYear = () => Number(todayCN().slice(0, 4));

/** The year asked for, kept in the address. */
function useYear(): [year: number, setYear: (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const asked = Number(params.get('year'));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : thisYear();
  return [year, (next) => setParams(next === thisYear() ? {} : { year: String(next) })];
}

/** 监管总览: what the led unions did in a year, computed from their own work. Numbers, no names. */
export function Component() {
  const { t } = useTranslation(['supervision', 'menu']);
  const [year, setYear] = useYear();
  const query = useGql(FederationOverviewQuery, { year }, { placeholderData: keepPreviousData });
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, i) => thisYear() + 1 - i);
  return (
    <>
      <h1 className="nx-unseen">{t('menu:supervision.overview')}</h1>
      <Card
        title={t('overview.title', { year })}
        extra={
          <Select
            aria-label={t('overview.year')}
            value={year}
            options={years.map((value) => ({ value, label: value }))}
            onChange={setYear}
          />
        }
      >
        <Loaded query={query}>{({ federationOverview }) => <Head overview={federationOverview} />}</Loaded>
      </Card>
      {query.data && <Body overview={query.data.federationOverview} />}
    </>
  );
}

function Head({ overview }: { overview: Overview }) {
  const { t } = useTranslation('supervision');
  const total = readFragment(FiguresFragment, overview.total);
  if (!total || overview.tenants === 0) return <EmptyState title={t('overview.nobody')} />;
  return (
    <>
      <Totals figures={total} tenants={overview.tenants} />
      <Alert
        type="info"
        showIcon
        style={{ marginBlockStart: 12 }}
        title={`${t('overview.guard')} ${total.updatedAt ? t('overview.updatedAt', { at: dateTimeCN(total.updatedAt) }) : ''}`}
      />
    </>
  );
}

function Body({ overview }: { overview: Overview }) {
  if (overview.tenants === 0) return null;
  const lines = overview.lines.map((line) => ({
    tenant: line.tenant,
    depth: line.depth,
    figures: readFragment(FiguresFragment, line),
  }));
  return (
    <>
      <OverviewCharts overview={overview} lines={lines} />
      <UnionTable lines={lines} />
    </>
  );
}
