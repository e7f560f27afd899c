import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { MessageList } from '../parts/MessageList';
import { useInbox } from '../parts/useInbox';

const PAGE = 20;
const MOST = 100;

/** The inbox on the phone: one growing list. */
export function Component() {
  const { t } = useTranslation('notify');
  const [first, setFirst] = useState(PAGE);
  const { query, open, markAll, marking } = useInbox({ unreadOnly: false, first, offset: 0 });
  return (
    <Loaded query={query}>
      {({ notifications: { edges, totalCount } }) =>
        totalCount === 0 ? (
          <EmptyState title={t('empty')} />
        ) : (
          <>
            <Card>
              <MessageList messages={edges.map((edge) => edge.node)} onOpen={open} />
            </Card>
            {totalCount > first && first < MOST && (
              <Button wide onClick={() => setFirst(first + PAGE)}>
                {t('more')}
              </Button>
            )}
            {edges.some((edge) => !edge.node.readAt) && (
              <Button wide kind="text" busy={marking} onClick={markAll}>
                {t('markAll')}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
