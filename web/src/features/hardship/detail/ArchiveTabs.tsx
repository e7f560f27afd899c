import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Archive } from '../parts/useArchive';
import { ConsentTable } from './ConsentTable';
import { Facts } from './Facts';
import { History } from './History';
import { MemberTable } from './MemberTable';

/** Everything that is known about a household, in the same order in the drawer and on the page. */
export function ArchiveTabs({ archive }: { archive: Archive }) {
  const { t } = useTranslation('hardship');
  return (
    <Tabs
      size="small"
      destroyOnHidden
      items={[
        { key: 'facts', label: t('detail.tabs.facts'), children: <Facts archive={archive} /> },
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
        { key: 'history', label: t('detail.tabs.history'), children: <History id={archive.id} /> },
      ]}
    />
  );
}
