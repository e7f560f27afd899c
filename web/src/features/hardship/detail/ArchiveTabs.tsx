import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { useMay } from '@/lib/session';
import type { Archive } from '../parts/useArchive';
import { Facts } from './Facts';

const MemberTable = onDemand(async () => (await import('./MemberTable')).MemberTable);
const ConsentTable = onDemand(async () => (await import('./ConsentTable')).ConsentTable);
const MeansTab = onDemand(async () => (await import('../means/MeansTab')).MeansTab);
const AidTable = onDemand(async () => (await import('./AidTable')).AidTable);
const ChangeTab = onDemand(async () => (await import('../change/ChangeTab')).ChangeTab);
const ProgressTab = onDemand(async () => (await import('../progress/ProgressTab')).ProgressTab);
const History = onDemand(async () => (await import('./History')).History);

/** Everything that is known about a household, in the same order in the drawer and on the page. */
export function ArchiveTabs({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  const mayReadAid = useMay('application.read');
  return (
    <Tabs
      size="small"
      destroyOnHidden
      items={[
        {
          key: 'facts',
          label: t('detail.tabs.facts'),
          children: <Facts archive={archive} />,
        },
        {
          key: 'members',
          label: `${t('detail.tabs.members')} ${archive.members.length}`,
          children: <MemberTable archive={archive} />,
        },
        {
          key: 'consents',
          label: `${t('detail.tabs.consents')} ${archive.consents.length}`,
          children: <ConsentTable archive={archive} />,
        },
        { key: 'means', label: t('detail.tabs.means'), children: <MeansTab archive={archive} /> },
        ...(mayReadAid ? [{ key: 'aid', label: t('detail.tabs.aid'), children: <AidTable archive={archive} /> }] : []),
        {
          key: 'progress',
          label: t('detail.tabs.progress'),
          children: <ProgressTab archive={archive} />,
        },
        { key: 'changes', label: t('detail.tabs.changes'), children: <ChangeTab archive={archive} /> },
        {
          key: 'history',
          label: t('detail.tabs.history'),
          children: <History id={archive.id} />,
        },
      ]}
    />
  );
}
