import { Button, Descriptions, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AidComplaintQuery as ComplaintData } from '@/gql/graphql';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { dateTimeCN } from '@/lib/date';
import { nodeOf, useGql } from '@/lib/graphql';
import { ComplaintDialog, type ComplaintMove } from './ComplaintDialog';
import { ComplaintStateTag } from './ComplaintStateTag';
import { AidComplaintQuery } from './documents';

export type Complaint = Extract<NonNullable<ComplaintData['node']>, { id: string }>;

const MOVES: readonly ComplaintMove[] = ['answer', 'appeal', 'withdraw'];

/** One complaint beside its list. */
export function ComplaintDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('feedback');
  const query = useGql(AidComplaintQuery, { id }, { staleTime: 0 });
  const complaint = query.data && nodeOf(query.data.node);
  const open = MOVES.filter((one) => complaint?.viewerCan.includes(one));
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={t('complaint')}
      extra={complaint && <ComplaintStateTag complaint={complaint} />}
      footer={complaint && open.length > 0 && <Buttons complaint={complaint} open={open} />}
    >
      <Loaded query={query}>{() => (complaint ? <Facts complaint={complaint} /> : <NotVisible />)}</Loaded>
    </DetailDrawer>
  );
}

function Facts({ complaint: c }: { complaint: Complaint }) {
  const { t } = useTranslation(['feedback', 'vocabulary']);
  const item = (key: string, label: string, children: ReactNode) => ({ key, label, children });
  const words = (text: string) => <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;
  const by = (name: string, at: string | null) => `${name} ${at === null ? '' : dateTimeCN(at)}`;
  const rows = [
    item('text', t('complaint'), words(c.text)),
    item(
      'application',
      t('application'),
      <Link to={`/applications?queue=ALL&open=${c.applicationId}`}>
        {`${c.applicationNumber} ${c.headName} ${t(`vocabulary:aidItem.${c.item}`)}`}
      </Link>,
    ),
    item('unit', t('unit'), c.unit.fullName),
    item('filed', t(`source.${c.source}`), by(c.filedByName, c.filedAt)),
  ];
  if (c.dueOn) rows.push(item('due', t('dueOn'), c.dueOn));
  if (c.answer) {
    rows.push(item('answer', t('answer'), words(c.answer)));
    rows.push(item('answered', t('answeredBy'), by(c.answeredByName, c.answeredAt)));
  }
  if (c.state === 'ANSWERED' && c.appealUntil) rows.push(item('until', t('appealUntil'), c.appealUntil));
  if (c.appealedAt) rows.push(item('appeal', t('appeal'), words(`${c.appeal}\n${dateTimeCN(c.appealedAt)}`)));
  if (c.decidedAt)
    rows.push(item('outcome', t('decision'), words(`${c.outcome}\n${by(c.decidedByName, c.decidedAt)}`)));
  return <Descriptions bordered size="small" column={1} items={rows} />;
}

function Buttons({ complaint, open }: { complaint: Complaint; open: readonly ComplaintMove[] }) {
  const { t } = useTranslation('feedback');
  const [move, setMove] = useState<ComplaintMove>();
  return (
    <Space wrap>
      {open.map((one) => (
        <Button
          key={one}
          type={one === 'answer' ? 'primary' : 'default'}
          danger={one === 'withdraw'}
          onClick={() => setMove(one)}
        >
          {t(`complaintMove.${one}`)}
        </Button>
      ))}
      {move && <ComplaintDialog move={move} complaint={complaint} onClose={() => setMove(undefined)} />}
    </Space>
  );
}
