import { useTranslation } from 'react-i18next';
import { Link, ScrollRestoration } from 'react-router';
import { StatusTag } from '@/kit/basic/StatusTag';
import { MobileLayout } from '@/kit/layout/MobileLayout';
import { type TabEntry, tabsFor } from '@/lib/feature';
import { OutboxProvider, useOutboxSummary } from '@/lib/offline';
import { ownerOf, useSession } from '@/lib/session';
import { features } from '../features';
import { usePages, usePageTitle } from '../page';
import { RequireSession } from '../session/RequireSession';
import { PageOutlet } from './PageOutlet';
import styles from './PhoneShell.module.css';
import { SearchButton } from './SearchButton';

const senders = new Map(features.flatMap((feature) => Object.entries(feature.senders ?? {})));

const ME_TAB: TabEntry = { path: '/m/me', label: 'app.me', icon: 'person' };

/** The phone: everything below "/m". */
export function Component() {
  return (
    <RequireSession>
      <Phone />
    </RequireSession>
  );
}

function Phone() {
  const { t } = useTranslation('menu');
  const session = useSession();
  const title = usePageTitle();
  const pages = usePages();
  const tabs = [...tabsFor(session.actions, features), ME_TAB].map(({ path, label, icon }) => ({
    path,
    icon,
    label: t(label),
  }));
  return (
    <OutboxProvider owner={ownerOf(session)} senders={senders}>
      <MobileLayout
        title={title}
        tabs={tabs}
        back={pages[pages.length - 1]?.handle.below ?? false}
        extra={
          <>
            <OutboxBadge />
            <SearchButton />
          </>
        }
      >
        <PageOutlet />
        <ScrollRestoration />
      </MobileLayout>
    </OutboxProvider>
  );
}

/** What this phone has not yet delivered; always in view, since browsers do not send in the background. */
function OutboxBadge() {
  const { t } = useTranslation('app');
  const { queued, parked } = useOutboxSummary();
  if (parked + queued === 0) return null;
  return (
    <Link to={ME_TAB.path} className={styles.badge}>
      {parked > 0 ? (
        <StatusTag tone="danger">{t('outboxParked', { count: parked })}</StatusTag>
      ) : (
        <StatusTag tone="warning">{t('outbox', { count: queued })}</StatusTag>
      )}
    </Link>
  );
}
