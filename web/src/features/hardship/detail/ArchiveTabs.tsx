import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { useMay } from '@/lib/session';
import type { Archive } from '../parts/useArchive';
import { AidTable } from './AidTable';
import { ConsentTable } from './ConsentTable';
import { Facts } from './Facts';
import { History } from './History';
import { MemberTable } from './MemberTable';

const MeansTab = onDemand(async () => (await import('../means/MeansTab')).MeansTab);
const ChangeTab = onDemand(async () => (await import('../change/ChangeTab')).ChangeTab);
const ProgressTab = onDemand(async () => (await import('../progress/ProgressTab')).ProgressTab);

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
