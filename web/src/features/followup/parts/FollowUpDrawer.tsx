import { Button, Descriptions, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpQuery as FollowUpData } from '@/gql/graphql';
import { Can } from '@/kit/basic/Can';
import { StatusTag } from '@/kit/basic/StatusTag';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { FollowUpStateTag } from '@/kit/status/StateTags';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { dateTimeCN } from '@/lib/date';
import { nodeOf, useGql } from '@/lib/graphql';
import { FollowUpQuery } from '../documents';
import { FollowUpDialog, type Move } from './FollowUpDialog';
import { ProposeAid } from './ProposeAid';

export type FollowUp = Extract<NonNullable<FollowUpData['node']>, { id: string }>;

/** What can be done with a request as it stands. */
const MOVES: Record<FollowUp['state'], readonly Move[]> = {
  OPEN: ['take', 'answer', 'handOn', 'decline'],
  IN_PROGRESS: ['answer', 'handOn', 'decline'],
  DONE: [],
  DECLINED: [],
};

/** Requests that an application for aid can answer. */
const AIDED: readonly FollowUp['kind'][] = ['LIVING', 'MEDICAL', 'STUDENT', 'OTHER'];

/** One request beside its list. */
export function FollowUpDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('followup');
  const query = useGql(FollowUpQuery, { id });
  const followUp = query.data && nodeOf(query.data.node);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={t('request')}
      extra={followUp && <FollowUpStateTag state={followUp.state} />}
      footer={followUp && MOVES[followUp.state].length > 0 && <Buttons followUp={followUp} />}
    >
      <Loaded query={query}>{() => (followUp ? <Facts followUp={followUp} /> : <NotVisible />)}</Loaded>
    </DetailDrawer>
  );
}

function Facts({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation(['followup', 'visiting']);
  const item = (key: string, label: string, children: React.ReactNode) => ({ key, label, children });
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={[
        item('text', t('text'), <span style={{ whiteSpace: 'pre-line' }}>{followUp.text}</span>),
        item('kind', t('kind'), t(`visiting:followUpKind.${followUp.kind}`)),
        item('name', t('name'), followUp.name),
        item('unit', t('unit'), followUp.unit.fullName),
        item('owner', t('owner'), followUp.owner?.displayName ?? t('nobody')),
        item(
          'dueOn',
          t('dueOn'),
          <>
            {followUp.dueOn} {followUp.overdue && <StatusTag tone="danger">{t('visiting:overdue')}</StatusTag>}
          </>,
        ),
        item('createdAt', t('createdAt'), dateTimeCN(followUp.createdAt)),
        ...(followUp.result ? [item('result', t('result'), followUp.result)] : []),
      ]}
    />
  );
}

function Buttons({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('followup');
  const [move, setMove] = useState<Move>();
  return (
    <Can action="followup.handle">
      <Space wrap>
        {MOVES[followUp.state].map((one, i) => (
          <Button
            key={one}
            type={i === 0 ? 'primary' : 'default'}
            danger={one === 'decline'}
            onClick={() => setMove(one)}
          >
            {t(`move.${one}`)}
          </Button>
        ))}
        {AIDED.includes(followUp.kind) && <ProposeAid id={followUp.id} />}
      </Space>
      {move && <FollowUpDialog move={move} followUp={followUp} onClose={() => setMove(undefined)} />}
    </Can>
  );
}
