import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { onDemand } from '@/kit/onDemand';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { DetailDrawer } from '@/kit/table/DetailDrawer';
import { ApplicationActions } from './ApplicationActions';
import { ApplicationFacts } from './ApplicationFacts';
import { ApplicationStateTag } from './ApplicationStateTag';
import { LimitTab } from './LimitTab';
import { Papers } from './Papers';
import { Timeline } from './Timeline';
import { type Application, applicationOf, useApplication } from './useApplication';

const FeedbackTab = onDemand(async () => (await import('../feedback/FeedbackTab')).FeedbackTab);

/** One application beside its list: the form, the papers, what the limits allow, and how it went. */
export function ApplicationDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const query = useApplication(id);
  const application = query.data && applicationOf(query.data);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={application ? `${t(`vocabulary:aidItem.${application.item}`)} ${application.number}` : t('application')}
      extra={application && <ApplicationStateTag state={application.state} urgent={application.urgent} />}
      footer={application && <ApplicationActions application={application} />}
    >
      <Loaded query={query}>{() => (application ? <Whole application={application} /> : <NotVisible />)}</Loaded>
    </DetailDrawer>
  );
}

function Whole({ application }: { application: Application }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return (
    <Tabs
      size="small"
      destroyOnHidden
      items={[
        { key: 'facts', label: t('tab.facts'), children: <ApplicationFacts application={application} /> },
        {
          key: 'papers',
          label: `${t('tab.papers')} ${application.papers.length}`,
          children: <Papers application={application} />,
        },
        { key: 'limit', label: t('tab.limit'), children: <LimitTab application={application} /> },
        ...(application.state === 'DRAFT'
          ? []
          : [{ key: 'feedback', label: t('tab.feedback'), children: <FeedbackTab application={application} /> }]),
        { key: 'history', label: t('tab.history'), children: <Timeline application={application} /> },
      ]}
    />
  );
}
