import { Button, Pagination, Radio, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { connectionArgs, usePageState } from '@/kit/table/usePageState';
import { MessageList } from '../parts/MessageList';
import { useInbox } from '../parts/useInbox';

const FILTERS = ['unread'] as const;
const YES = 'yes';

/** The reader's inbox in this union, newest first (消息). */
export function Component() {
  const { t } = useTranslation(['notify', 'menu']);
  const state = usePageState(FILTERS);
  const unreadOnly = state.filters.unread === YES;
  const { query, open, markAll, marking } = useInbox({ unreadOnly, ...connectionArgs(state) });
  return (
    <Card
      title={t('menu:notify.notifications')}
      extra={
        <Space>
          <Radio.Group
            size="small"
            optionType="button"
            value={unreadOnly}
            aria-label={t('show')}
            options={[
              { value: false, label: t('all') },
              { value: true, label: t('unread') },
            ]}
            onChange={(event) => state.setFilters(event.target.value ? { unread: YES } : {})}
          />
          <Button size="small" loading={marking} onClick={markAll}>
            {t('markAll')}
          </Button>
        </Space>
      }
    >
      <Loaded query={query}>
        {({ notifications: { edges, totalCount } }) =>
          totalCount === 0 ? (
            <EmptyState title={t('empty')} />
          ) : (
            <>
              <MessageList messages={edges.map((edge) => edge.node)} onOpen={open} />
              <Pagination
                hideOnSinglePage
                size="small"
                style={{ marginBlockStart: 12 }}
                current={state.page}
                pageSize={state.pageSize}
                total={totalCount}
                showSizeChanger={false}
                onChange={state.setPage}
              />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
