import { Alert, Button, Descriptions, Space, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicNoticeQuery as NoticeData } from '@/gql/graphql';
import { onDemand } from '@/kit/onDemand';
import { PrintButton } from '@/kit/print/PrintButton';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { nodeOf, useGql } from '@/lib/graphql';
import { PublicNoticeQuery } from '../documents';
import { EntryTable } from './EntryTable';
import { ObjectionList } from './ObjectionList';
import { PostingList } from './PostingList';
import { NoticeStateTag } from './tags';
import { useNoticeTitle } from './words';

export type Notice = Extract<NonNullable<NoticeData['node']>, { id: string }>;

const NoticeDialog = onDemand(async () => (await import('./NoticeDialog')).NoticeDialog);
const PostingDialog = onDemand(async () => (await import('./PostingDialog')).PostingDialog);
const RecordObjectionDialog = onDemand(async () => (await import('./RecordObjectionDialog')).RecordObjectionDialog);

/** One notice beside its list. */
export function NoticeDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const titleOf = useNoticeTitle();
  const query = useGql(PublicNoticeQuery, { id });
  const notice = query.data && nodeOf(query.data.node);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={notice ? titleOf(notice, notice.unit.fullName) : ''}
      extra={notice && <NoticeStateTag state={notice.state} />}
      footer={notice && <Buttons notice={notice} />}
    >
      <Loaded query={query}>
        {({ tenant }) => (notice ? <Body notice={notice} code={tenant.uscc} /> : <NotVisible />)}
      </Loaded>
    </DetailDrawer>
  );
}

function Body({ notice, code }: { notice: Notice; code: string }) {
  const { t } = useTranslation('disclosure');
  return (
    <Tabs
      items={[
        { key: 'facts', label: t('details'), children: <Facts notice={notice} code={code} /> },
        {
          key: 'postings',
          label: `${t('postings')} (${notice.postings.length})`,
          children: <PostingList postings={notice.postings} />,
        },
        {
          key: 'objections',
          label: `${t('objections')} (${notice.objections.length})`,
          children: <ObjectionList objections={notice.objections} />,
        },
      ]}
    />
  );
}

function Facts({ notice, code }: { notice: Notice; code: string }) {
  const { t } = useTranslation('disclosure');
  const item = (key: string, label: string, children: React.ReactNode) => ({ key, label, children });
  const online = notice.channel === 'ONLINE' && notice.state === 'RUNNING';
  return (
    <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
      {!notice.contact && notice.state !== 'ENDED' && <Alert type="warning" showIcon title={t('noContactHint')} />}
      {notice.uncertain && <Alert type="info" showIcon title={t('uncertain')} />}
      <Descriptions
        bordered
        size="small"
        column={1}
        items={[
          item('number', t('number'), notice.number),
          item('kind', t('kindField'), t(`kind.${notice.kind}`)),
          item(
            'channel',
            t('channelField'),
            <>
              {t(`channel.${notice.channel}`)}{' '}
              {online && (
                <a href={`/p/${code}/${notice.id}`} target="_blank" rel="noreferrer">
                  {t('publicPage')}
                </a>
              )}
            </>,
          ),
          item('unit', t('unit'), notice.unit.fullName),
          item(
            'period',
            t('period'),
            `${t('periodOf', { from: notice.firstDay, to: notice.lastDay })} · ${t('workdays', { count: notice.workingDays })}`,
          ),
          item('contact', t('contact'), notice.contact || t('contactMissing')),
          item(
            'entries',
            t('entries'),
            [
              t('entryCount', { count: notice.entryCount }),
              notice.unnamedCount > 0 && t('unnamed', { count: notice.unnamedCount }),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
        ]}
      />
      <EntryTable notice={notice} />
    </Space>
  );
}

const FORMS = ['NOTICE'] as const;

type Dialog = 'edit' | 'post' | 'object';

function Buttons({ notice }: { notice: Notice }) {
  const { t } = useTranslation('disclosure');
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const may = (what: string) => notice.viewerCan.includes(what);
  return (
    <>
      <Space wrap>
        <PrintButton subjectId={notice.id} forms={FORMS} />
        {may('edit') && <Button onClick={() => setDialog('edit')}>{t('edit')}</Button>}
        {may('post') && <Button onClick={() => setDialog('post')}>{t('addPosting')}</Button>}
        {may('object') && <Button onClick={() => setDialog('object')}>{t('addObjection')}</Button>}
      </Space>
      {dialog === 'edit' && <NoticeDialog notice={notice} onClose={close} />}
      {dialog === 'post' && <PostingDialog notice={notice} onClose={close} />}
      {dialog === 'object' && <RecordObjectionDialog notice={notice} onClose={close} />}
    </>
  );
}
