import { Button, Descriptions, Rate, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FeedbackOfApplicationQuery as FeedbackData } from '@/gql/graphql';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { dateTimeCN } from '@/lib/date';
import { nodeOf, useGql } from '@/lib/graphql';
import type { Application } from '../parts/useApplication';
import { AfterDialog, type AfterMove } from './AfterDialog';
import { ComplaintStateTag } from './ComplaintStateTag';
import { FeedbackOfApplicationQuery } from './documents';

type After = Extract<NonNullable<FeedbackData['node']>, { id: string }>;

/** What the household said after the decision: ratings, complaints, calls. */
export function FeedbackTab({ application }: { application: Application }) {
  const query = useGql(FeedbackOfApplicationQuery, { id: application.id }, { staleTime: 0 });
  return (
    <Loaded query={query}>
      {(data) => {
        const after = nodeOf(data.node);
        return after ? <Said application={application} after={after} /> : null;
      }}
    </Loaded>
  );
}

function Said({ application, after }: { application: Application; after: After }) {
  const { t } = useTranslation('feedback');
  const { feedback, complaints, callBacks } = after;
  return (
    <>
      <Moves application={application} upheld={complaints.some((one) => one.upheld)} />
      {feedback.length + complaints.length + callBacks.length === 0 && <EmptyState title={t('nothing')} />}
      {feedback.map((one) => (
        <Part key={one.id} title={`${t('rating')} · ${t(`source.${one.source}`)}`} by={one.byName} at={one.givenAt}>
          <Rate disabled value={one.score} aria-label={t('points', { count: one.score })} /> {one.comment}
        </Part>
      ))}
      {complaints.map((one) => (
        <Part key={one.id} title={t('complaint')} at={one.filedAt}>
          <Link to={`/applications/complaints?open=${one.id}`}>{one.text}</Link> <ComplaintStateTag complaint={one} />
        </Part>
      ))}
      {callBacks.map((one) => (
        <Part key={one.id} title={t('callBack')} by={one.calledByName} at={one.calledAt}>
          {one.outcome ? t(`outcome.${one.outcome}`) : t('callState.DUE')} {one.note}
        </Part>
      ))}
    </>
  );
}

function Moves({ application: a, upheld }: { application: Application; upheld: boolean }) {
  const { t } = useTranslation('feedback');
  const [move, setMove] = useState<AfterMove>();
  const may: Record<Exclude<AfterMove, 'pay' | 'deliver'>, boolean> = {
    feedback: a.viewerCan.includes('feedback'),
    complain: a.viewerCan.includes('complain'),
    reopen: a.viewerCan.includes('reopen') && (a.state === 'CLOSED' || upheld),
  };
  const open = (Object.keys(may) as (keyof typeof may)[]).filter((one) => may[one]);
  return (
    <Space wrap style={{ marginBlockEnd: 16 }}>
      {open.map((one) => (
        <Button key={one} onClick={() => setMove(one)}>
          {t(`move.${one}`)}
        </Button>
      ))}
      {move && <AfterDialog move={move} application={a} onClose={() => setMove(undefined)} />}
    </Space>
  );
}

interface PartProps {
  title: string;
  by?: string;
  at: string | null;
  children: React.ReactNode;
}

function Part({ title, by, at, children }: PartProps) {
  const when = [by, at && dateTimeCN(at)].filter(Boolean).join(' ');
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      style={{ marginBlockEnd: 8 }}
      items={[
        {
          key: 'what',
          label: title,
          children: (
            <>
              {children}
              {when && <div>{when}</div>}
            </>
          ),
        },
      ]}
    />
  );
}
