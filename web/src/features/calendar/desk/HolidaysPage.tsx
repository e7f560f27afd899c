import { Button, Table, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { HolidayYearsQuery as YearsData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { todayCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { useWord } from '@/lib/words';
import { HolidayYearsQuery } from '../documents';
import { weekdayOf } from '../parts/weekday';

const ImportDialog = onDemand(async () => (await import('../parts/ImportDialog')).ImportDialog);

type Year = YearsData['holidayYears'][number];
type Day = Year['days'][number];

/** The State Council's days off and worked weekends, by year (放假调休安排). */
export function Component() {
  const { t } = useTranslation(['calendar', 'menu']);
  const query = useGql(HolidayYearsQuery, {});
  const [importing, setImporting] = useState(false);
  return (
    <Card
      title={t('menu:calendar.holidays')}
      extra={
        <Can action="calendar.edit">
          <Button type="primary" onClick={() => setImporting(true)}>
            {t('import')}
          </Button>
        </Can>
      }
    >
      <h1 className="nx-unseen">{t('menu:calendar.holidays')}</h1>
      <p>{t('hint')}</p>
      <Loaded query={query}>{({ holidayYears }) => <Years years={holidayYears} />}</Loaded>
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </Card>
  );
}

function Years({ years }: { years: readonly Year[] }) {
  const { t } = useTranslation('calendar');
  const word = useWord('calendar');
  const [params, setParams] = useSearchParams();
  if (years.length === 0) return <EmptyState title={t('empty')} />;
  const newest = [...years].sort((a, b) => b.year - a.year);
  const thisYear = todayCN().slice(0, 4);
  const fallback = newest.find(({ year }) => String(year) === thisYear) ?? newest[0];
  return (
    <Tabs
      size="small"
      activeKey={params.get('year') ?? String(fallback?.year)}
      onChange={(year) => setParams({ year }, { replace: true })}
      items={newest.map((year) => ({
        key: String(year.year),
        label: t('year', { year: year.year }),
        children: (
          <>
            <StatusTag tone={year.source === 'imported' ? 'info' : 'neutral'}>{word('source', year.source)}</StatusTag>
            <Days days={year.days} />
          </>
        ),
      }))}
    />
  );
}

function Days({ days }: { days: Day[] }) {
  const { t } = useTranslation('calendar');
  return (
    <Table<Day>
      bordered
      size="small"
      rowKey="date"
      dataSource={days}
      pagination={false}
      scroll={{ x: 520 }}
      style={{ maxWidth: 720, marginBlockStart: 8 }}
      columns={[
        { title: t('date'), dataIndex: 'date', width: 140 },
        { title: t('weekday'), width: 140, render: (_, { date }) => t(`weekdays.${weekdayOf(date)}`) },
        { title: t('name'), dataIndex: 'name' },
        {
          title: t('kind'),
          width: 160,
          render: (_, { off }) => <StatusTag tone={off ? 'success' : 'warning'}>{t(off ? 'off' : 'work')}</StatusTag>,
        },
      ]}
    />
  );
}
