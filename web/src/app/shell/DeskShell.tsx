import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AntdProvider } from '@/kit/AntdProvider';
import { FONT_SIZES, setFontSize, useFontSize } from '@/kit/basic/fontSize';
import { LanguageSwitch } from '@/kit/basic/LanguageSwitch';
import { AdminLayout } from '@/kit/layout/AdminLayout';
import { TenantSwitch, TodoBadge, UserMenu } from '@/kit/layout/HeaderTools';
import { useSaveLanguage } from '@/lib/saveLanguage';
import { useSession } from '@/lib/session';
import { menuFor } from '../menu';
import { usePages, usePageTitle } from '../page';
import { RequireSession } from '../session/RequireSession';
import { SignOutDialog } from '../session/SignOutDialog';
import { useUnread } from '../session/useUnread';
import { PageOutlet } from './PageOutlet';
import { SearchButton } from './SearchButton';

/** The office: everything below "/". */
export function Component() {
  return (
    <AntdProvider>
      <RequireSession>
        <Desk />
      </RequireSession>
    </AntdProvider>
  );
}

function Desk() {
  const { t } = useTranslation('menu');
  const { actions } = useSession();
  usePageTitle();
  const breadcrumb = usePages().map(({ pathname, handle }) => ({ label: t(handle.title), path: pathname }));
  return (
    <AdminLayout menu={menuFor(actions, t)} breadcrumb={breadcrumb} tools={<Tools />}>
      <PageOutlet />
    </AdminLayout>
  );
}

const TODO_PATH = '/notifications';
const ACCOUNT_PATH = '/me';
const EXPORTS_PATH = '/exports';
const SIGN_OUT = 'signOut';

function Tools() {
  const { t } = useTranslation(['app', 'kit']);
  const { userName, tenant, tenants, switchTenant } = useSession();
  const unread = useUnread();
  const saveLanguage = useSaveLanguage();
  const fontSize = useFontSize();
  const [leaving, setLeaving] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <SearchButton />
      {tenant && (
        <TenantSwitch current={tenant} tenants={tenants} onSwitch={(id) => id !== tenant.id && void switchTenant(id)} />
      )}
      <TodoBadge count={unread} path={TODO_PATH} />
      <LanguageSwitch onSwitched={saveLanguage} />
      <UserMenu
        name={userName}
        selected={fontSize}
        items={[
          {
            type: 'group',
            label: t('kit:fontSize.label'),
            children: FONT_SIZES.map((size) => ({ key: size, label: t(`kit:fontSize.${size}`) })),
          },
          { type: 'divider' },
          { key: ACCOUNT_PATH, label: t('userMenu.account') },
          { key: EXPORTS_PATH, label: t('userMenu.exports') },
          { key: SIGN_OUT, label: t('userMenu.signOut') },
        ]}
        onPick={(key) => {
          const size = FONT_SIZES.find((choice) => choice === key);
          if (size) setFontSize(size);
          else if (key === SIGN_OUT) setLeaving(true);
          else void navigate(key);
        }}
      />
      {leaving && <SignOutDialog onCancel={() => setLeaving(false)} />}
    </>
  );
}
