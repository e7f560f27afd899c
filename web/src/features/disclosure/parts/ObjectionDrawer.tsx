import { Button, Descriptions, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeObjectionQuery as ObjectionData } from '@/gql/graphql';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { dateTimeCN } from '@/lib/date';
import { nodeOf, useGql } from '@/lib/graphql';
import { NoticeObjectionQuery } from '../documents';
import { ObjectionDialog, type Verdict } from './ObjectionDialog';
import { Objector } from './Objector';
import { EntryStateTag, ObjectionStateTag } from './tags';
import { useNoticeTitle } from './words';

export type Objection = Extract<NonNullable<ObjectionData['node']>, { id: string }>;

const VERDICTS: Record<string, readonly Verdict[]> = { investigate: ['investigate'], decide: ['dismiss', 'uphold'] };

/** One objection beside its list. */
export function ObjectionDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('disclosure');
  const query = useGql(NoticeObjectionQuery, { id });
  const objection = query.data && nodeOf(query.data.node);
  const verdicts = objection?.viewerCan.flatMap((what) => VERDICTS[what] ?? []) ?? [];
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={t('objections')}
      extra={objection && <ObjectionStateTag state={objection.state} />}
      footer={objection && verdicts.length > 0 && <Buttons objection={objection} verdicts={verdicts} />}
    >
      <Loaded query={query}>{() => (objection ? <Facts objection={objection} /> : <NotVisible />)}</Loaded>
    </DetailDrawer>
  );
}

function Facts({ objection }: { objection: Objection }) {
  const { t } = useTranslation('disclosure');
  const titleOf = useNoticeTitle();
  const { notice, entry } = objection;
  const item = (key: string, label: string, children: React.ReactNode) => ({ key, label, children });
  const decided = objection.decidedAt
    ? [
        item('outcome', t('outcome'), <span style={{ whiteSpace: 'pre-line' }}>{objection.outcome}</span>),
        ...(objection.nextStep ? [item('next', t('whatNext'), t(`nextStep.${objection.nextStep}`))] : []),
        item('decided', t('decidedBy'), `${objection.decidedBy?.displayName ?? ''} ${dateTimeCN(objection.decidedAt)}`),
      ]
    : [];
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={[
        item('text', t('objectionText'), <span style={{ whiteSpace: 'pre-line' }}>{objection.text}</span>),
        item(
          'entry',
          t('entry'),
          <>
            {`${entry.seq} ${entry.name} ${entry.unitName} `}
            <EntryStateTag state={entry.state} notice="RUNNING" />
          </>,
        ),
        item(
          'notice',
          t('number'),
          <Link to={`/notices/running?open=${notice.id}`}>
            {`${notice.number} ${titleOf(notice, notice.unit.fullName)}`}
          </Link>,
        ),
        item('period', t('period'), t('periodOf', { from: notice.firstDay, to: notice.lastDay })),
        item('receipt', t('receipt'), objection.receipt),
        item('source', t('sourceField'), `${t(`source.${objection.source}`)} · ${dateTimeCN(objection.receivedAt)}`),
        item('objector', t('objector'), <Objector objection={objection} />),
        ...(objection.receivedBy ? [item('by', t('receivedBy'), objection.receivedBy.displayName)] : []),
        ...(objection.handler ? [item('handler', t('handler'), objection.handler.displayName)] : []),
        ...decided,
      ]}
    />
  );
}

function Buttons({ objection, verdicts }: { objection: Objection; verdicts: readonly Verdict[] }) {
  const { t } = useTranslation('disclosure');
  const [verdict, setVerdict] = useState<Verdict>();
  return (
    <>
      <Space wrap>
        {verdicts.map((one) => (
          <Button
            key={one}
            type={one === 'uphold' ? 'default' : 'primary'}
            danger={one === 'uphold'}
            onClick={() => setVerdict(one)}
          >
            {t(one)}
          </Button>
        ))}
      </Space>
      {verdict && <ObjectionDialog verdict={verdict} objection={objection} onClose={() => setVerdict(undefined)} />}
    </>
  );
}
