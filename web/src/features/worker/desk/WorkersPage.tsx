import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkerAccessesQuery as AccessesData } from '@/gql/graphql';
import { SecretLink } from '@/kit/basic/SecretLink';
import { StatusTag, type Tone } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { SensitiveValue } from '@/kit/sensitive/SensitiveValue';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { ScrollFocus } from '@/kit/table/ScrollFocus';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { WorkerAccessesQuery } from '../documents';
import styles from '../parts/worker.module.css';

const DecideDialog = onDemand(async () => (await import('../parts/DecideDialog')).DecideDialog);

export type Access = AccessesData['workerAccesses'][number];

const TONES: Record<Access['state'], Tone> = {
  PENDING: 'warning',
  INVITED: 'info',
  JOINED: 'success',
  REFUSED: 'neutral',
};

/** Workers who ask to be let in (职工开通). */
export function Component() {
  const { t } = useTranslation(['worker', 'menu']);
  const query = useGql(WorkerAccessesQuery, {});
  const [deciding, setDeciding] = useState<{ access: Access; accept: boolean }>();
  return (
    <>
      <h1 className="nx-unseen">{t('menu:worker.workers')}</h1>
      <Loaded query={query}>
        {({ workerAccesses, tenant }) => (
          <>
            <Card title={t('admit.page')}>
              <p>{t('admit.pageHint')}</p>
              <SecretLink label={t('admit.page')} url={`/p/${tenant.uscc}/join`} />
            </Card>
            <Card title={t('menu:worker.workers')}>
              {workerAccesses.length === 0 ? (
                <EmptyState title={t('admit.none')} />
              ) : (
                <Accesses rows={workerAccesses} onDecide={(access, accept) => setDeciding({ access, accept })} />
              )}
            </Card>
          </>
        )}
      </Loaded>
      {deciding && <DecideDialog {...deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function Accesses({ rows, onDecide }: { rows: Access[]; onDecide: (access: Access, accept: boolean) => void }) {
  const { t } = useTranslation('worker');
  return (
    <ScrollFocus>
      <Table<Access>
        bordered
        size="small"
        rowKey="id"
        dataSource={rows}
        pagination={{ hideOnSinglePage: true, pageSize: 20 }}
        scroll={{ x: 1120 }}
        columns={[
          { title: t('join.name'), dataIndex: 'name', width: 90 },
          {
            title: t('join.idNumber'),
            width: 180,
            render: (_, { idNumber }) => <SensitiveValue label={t('join.idNumber')} value={idNumber} />,
          },
          {
            title: t('join.phone'),
            width: 115,
            render: (_, { phone }) => <SensitiveValue label={t('join.phone')} value={phone} />,
          },
          { title: t('join.unit'), dataIndex: 'unitStated', width: 110 },
          { title: t('admit.workNumber'), dataIndex: 'workNumber', width: 80 },
          { title: t('admit.askedAt'), width: 140, render: (_, { askedAt }) => dateTimeCN(askedAt) },
          {
            title: t('admit.state'),
            width: 130,
            render: (_, { state }) => <StatusTag tone={TONES[state]}>{t(`admit.states.${state}`)}</StatusTag>,
          },
          {
            title: t('admit.decided'),
            width: 150,
            render: (_, { decidedAt, decidedByName, refusal }) =>
              decidedAt && (
                <>
                  {decidedByName} {dateTimeCN(decidedAt)}
                  {refusal && <div className={styles.soft}>{refusal}</div>}
                </>
              ),
          },
          {
            title: t('admit.actions'),
            width: 150,
            render: (_, access) =>
              access.state === 'PENDING' && (
                <>
                  <Button type="link" size="small" onClick={() => onDecide(access, true)}>
                    {t('admit.accept')}
                  </Button>
                  <Button danger type="link" size="small" onClick={() => onDecide(access, false)}>
                    {t('admit.refuse')}
                  </Button>
                </>
              ),
          },
        ]}
      />
    </ScrollFocus>
  );
}
