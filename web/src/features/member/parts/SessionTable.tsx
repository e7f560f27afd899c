import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MySessionsQuery as SessionsData } from '@/gql/graphql';
import { StatusTag } from '@/kit/basic/StatusTag';
import { onDemand } from '@/kit/onDemand';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { useGql } from '@/lib/graphql';
import { MySessionsQuery } from '../documents';
import { useDeviceName } from './useDeviceName';

const EndSessionDialog = onDemand(async () => (await import('./EndSessionDialog')).EndSessionDialog);

type Session = SessionsData['mySessions'][number];

/** Where one is signed in; a session that is not one's own can be ended. */
export function SessionTable() {
  const { t } = useTranslation('member');
  const query = useGql(MySessionsQuery, {});
  const name = useDeviceName();
  const [ending, setEnding] = useState<Session>();
  return (
    <Loaded query={query}>
      {({ mySessions }) => (
        <>
          <Table<Session>
            bordered
            size="small"
            rowKey="id"
            dataSource={mySessions}
            pagination={{ hideOnSinglePage: true, pageSize: 20 }}
            scroll={{ x: 760 }}
            columns={[
              {
                title: t('me.device'),
                render: (_, session) => (
                  <>
                    {name(session.userAgent)}{' '}
                    {session.current && <StatusTag tone="success">{t('me.current')}</StatusTag>}
                  </>
                ),
              },
              { title: t('me.ip'), dataIndex: 'ip', width: 150 },
              { title: t('me.createdAt'), width: 150, render: (_, { createdAt }) => dateTimeCN(createdAt) },
              { title: t('me.lastSeenAt'), width: 150, render: (_, { lastSeenAt }) => dateTimeCN(lastSeenAt) },
              { title: t('me.expiresAt'), width: 150, render: (_, { expiresAt }) => dateTimeCN(expiresAt) },
              {
                title: t('list.actions'),
                width: 80,
                render: (_, session) =>
                  !session.current && (
                    <Button danger type="link" size="small" onClick={() => setEnding(session)}>
                      {t('me.end')}
                    </Button>
                  ),
              },
            ]}
          />
          {ending && <EndSessionDialog session={ending} onClose={() => setEnding(undefined)} />}
        </>
      )}
    </Loaded>
  );
}
