import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFollowUpsQuery as FollowUpsData } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Card } from '@/kit/layout/Card';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { FollowUpStateTag } from '@/kit/status/StateTags';
import { useGql } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { MyFollowUpsQuery } from '../documents';
import { AnswerForm } from '../parts/AnswerForm';
import styles from '../parts/EarlierVisits.module.css';

type FollowUp = FollowUpsData['followUps']['edges'][number]['node'];

/** Open requests: those that the reader answers for; for a helper those heard in their units, to read. */
export function Component() {
  const { t } = useTranslation('visit');
  const handles = useMay('followup.handle');
  const query = useGql(MyFollowUpsQuery, { mine: handles ? true : null }, { offline: true });
  return (
    <Loaded query={query}>
      {({ followUps }) =>
        followUps.edges.length === 0 ? (
          <EmptyState title={t('followUp.empty')} />
        ) : (
          followUps.edges.map(({ node }) => <Item key={node.id} followUp={node} handles={handles} />)
        )
      }
    </Loaded>
  );
}

function Item({ followUp, handles }: { followUp: FollowUp; handles: boolean }) {
  const { t } = useTranslation(['visit', 'visiting']);
  const [answering, setAnswering] = useState(false);
  return (
    <Card title={followUp.name} extra={<FollowUpStateTag state={followUp.state} />}>
      <div>{followUp.text}</div>
      <div className={styles.head}>
        {t(`visiting:followUpKind.${followUp.kind}`)} · {followUp.unit.fullName} ·{' '}
        {t('followUp.dueOn', { date: followUp.dueOn })}{' '}
        {followUp.overdue && <StatusTag tone="danger">{t('visiting:overdue')}</StatusTag>}
      </div>
      {handles &&
        (answering ? (
          <AnswerForm followUp={followUp} onClose={() => setAnswering(false)} />
        ) : (
          <Button wide onClick={() => setAnswering(true)}>
            {t('followUp.answer')}
          </Button>
        ))}
    </Card>
  );
}
