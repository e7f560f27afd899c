import type { PropsWithChildren, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate } from 'react-router';
import { Icon, type IconName } from '@/kit/basic/Icon';
import { ToastHost } from '@/kit/basic/ToastHost';
import { OfflineBanner } from '@/kit/state/OfflineBanner';
import styles from './MobileLayout.module.css';

export interface Tab {
  path: string;
  label: string;
  icon: IconName;
}

interface MobileLayoutProps {
  title: string;
  tabs: readonly Tab[];
  /** Pages below a tab have a way back instead of tabs, so that the screen's whole height is theirs. */
  back?: boolean;
  /** Right end of the title bar, e.g. what waits to be sent. */
  extra?: ReactNode;
}

/** The phone shell: title bar, one column of content, tabs within reach of a thumb. */
export function MobileLayout({ title, tabs, back = false, extra, children }: PropsWithChildren<MobileLayoutProps>) {
  const { t } = useTranslation('kit');
  const navigate = useNavigate();
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        {back && (
          <button type="button" className={styles.back} aria-label={t('layout.back')} onClick={() => void navigate(-1)}>
            <Icon name="back" />
          </button>
        )}
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.extra}>{extra}</div>
      </header>
      <OfflineBanner hint={t('offlinePhone')} />
      <main className={styles.main}>{children}</main>
      <ToastHost />
      {!back && <TabBar tabs={tabs} />}
    </div>
  );
}

function TabBar({ tabs }: { tabs: readonly Tab[] }) {
  const { t } = useTranslation('kit');
  return (
    <nav className={styles.tabs} aria-label={t('layout.tabs')}>
      {tabs.map((tab) => (
        <NavLink key={tab.path} to={tab.path} end={tab.path === '/m'} className={styles.tab}>
          <Icon name={tab.icon} />
          <span>{tab.label}</span>
        </NavLink>
      ))}
    </nav>
  );
}
