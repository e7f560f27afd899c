import { useTranslation } from 'react-i18next';
import { Can } from '@/kit/basic/Can';
import { LinkButton } from '@/kit/basic/LinkButton';
import { Card } from '@/kit/layout/Card';
import { isOpenTo } from '@/lib/feature';
import { useSession } from '@/lib/session';
import styles from '../desk/WorkbenchPage.module.css';

const LINKS = [
  { key: 'newArchive', path: '/archives/new', action: 'archive.create' },
  { key: 'importRoster', path: '/imports/new', action: 'archive.import' },
  { key: 'newCampaign', path: '/campaigns/new', action: 'campaign.plan' },
  { key: 'calendar', path: '/campaigns/calendar', action: 'campaign.read' },
  { key: 'supervision', path: '/supervision/overview', action: 'supervision.read' },
] as const;

/** The beginnings of everyday work, for those who may begin it. */
export function QuickLinks() {
  const { t } = useTranslation('workbench');
  const { actions } = useSession();
  if (!LINKS.some((link) => isOpenTo(actions, [link.action]))) return null;
  return (
    <Card title={t('quick.title')}>
      <div className={styles.quick}>
        {LINKS.map(({ key, path, action }) => (
          <Can key={key} action={action}>
            <LinkButton to={path}>{t(`quick.${key}`)}</LinkButton>
          </Can>
        ))}
      </div>
    </Card>
  );
}
