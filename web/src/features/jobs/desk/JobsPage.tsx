import { Button, Statistic, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JobsQuery as JobsData } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { dateTimeCN } from '@/lib/date';
import { useGql, useGqlMutation } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { useWord } from '@/lib/words';
import { JobsQuery, RetryJob } from '../documents';
import styles from './JobsPage.module.css';

type Job = JobsData['deadJobs'][number];

const REFRESH_MS = 15_000;
const COUNTS = ['pending', 'held', 'dead'] as const;

/** Background work of the tenant: how much waits, and what gave up (后台任务). */
export function Component() {
  const { t } = useTranslation(['jobs', 'menu']);
  const query = useGql(JobsQuery, {}, { refetchInterval: REFRESH_MS });
  return (
    <>
      <h1 className="nx-unseen">{t('menu:jobs.dead')}</h1>
      <Loaded query={query}>
        {({ jobCounts, deadJobs }) => (
          <>
            <Card>
              <div className={styles.counts}>
                {COUNTS.map((name) => (
                  <Statistic key={name} title={t(`counts.${name}`)} value={jobCounts[name]} />
                ))}
              </div>
            </Card>
            <Card title={t('dead')}>
              <p>{t('hint')}</p>
              <DeadJobs jobs={deadJobs} />
            </Card>
          </>
        )}
      </Loaded>
    </>
  );
}

function DeadJobs({ jobs }: { jobs: Job[] }) {
  const { t } = useTranslation('jobs');
  const word = useWord('jobs');
  const mayRetry = useMay('campaign.run');
  if (jobs.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <ScrollFocus>
      <Table<Job>
        bordered
        size="small"
        rowKey="id"
        dataSource={jobs}
        pagination={{ hideOnSinglePage: true, pageSize: 20 }}
        scroll={{ x: 900 }}
        columns={[
          { title: t('kind'), width: 180, render: (_, { kind }) => word('kinds', kind) },
          { title: t('attempts'), dataIndex: 'attempts', width: 90, align: 'right' },
          { title: t('lastError'), dataIndex: 'lastError', className: styles.error },
          { title: t('createdAt'), width: 150, render: (_, { createdAt }) => dateTimeCN(createdAt) },
          ...(mayRetry
            ? [{ title: t('actions'), width: 110, render: (_: unknown, job: Job) => <Retry id={job.id} /> }]
            : []),
        ]}
      />
    </ScrollFocus>
  );
}

function Retry({ id }: { id: string }) {
  const { t } = useTranslation('jobs');
  const retry = useGqlMutation(RetryJob, {
    invalidates: ['Jobs'],
    onSuccess: () => toast(t('retried')),
    onError: (error) => toast(error.message),
  });
  return (
    <Button type="link" size="small" loading={retry.isPending} onClick={() => retry.mutate({ input: { id } })}>
      {t('retry')}
    </Button>
  );
}
