import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Layout } from 'antd';
import { type PropsWithChildren, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfflineBanner } from '@/kit/state/OfflineBanner';
import { readPreference, writePreference } from '@/lib/preference';
import styles from './AdminLayout.module.css';
import { Breadcrumbs, type Crumb } from './Breadcrumbs';
import { BrandMark } from './BrandMark';
import { type MenuGroup, SideMenu } from './SideMenu';

const PREFERENCE = 'menu-collapsed';
const MENU_WIDTH = 208;
const COLLAPSED_WIDTH = 56;

interface AdminLayoutProps {
  menu: readonly MenuGroup[];
  breadcrumb: readonly Crumb[];
  /** Right side of the header: todo badge, tenant switch, language, user. */
  tools: ReactNode;
}

/** The office shell: header, side menu and content. */
export function AdminLayout({ menu, breadcrumb, tools, children }: PropsWithChildren<AdminLayoutProps>) {
  const { t } = useTranslation(['kit', 'app']);
  const [collapsed, setCollapsed] = useState(() => readPreference(PREFERENCE) === 'yes');
  const toggle = (next: boolean) => {
    setCollapsed(next);
    writePreference(PREFERENCE, next ? 'yes' : 'no');
  };
  return (
    <Layout className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('layout.skip')}
      </a>
      <Layout.Header className={styles.header}>
        <button
          type="button"
          className={styles.toggle}
          aria-label={t(collapsed ? 'layout.openMenu' : 'layout.closeMenu')}
          aria-expanded={!collapsed}
          onClick={() => toggle(!collapsed)}
        >
          {collapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        </button>
        <BrandMark size={26} />
        <span className={styles.brand}>{t('app:brand')}</span>
        <div className={styles.tools}>{tools}</div>
      </Layout.Header>
      <Layout>
        <Layout.Sider
          className={styles.sider}
          theme="light"
          width={MENU_WIDTH}
          collapsedWidth={COLLAPSED_WIDTH}
          collapsed={collapsed}
          trigger={null}
        >
          <SideMenu groups={menu} collapsed={collapsed} />
        </Layout.Sider>
        <Layout.Content className={styles.content}>
          <OfflineBanner />
          <Breadcrumbs crumbs={breadcrumb} />
          <main id="content" tabIndex={-1} className={styles.main}>
            {children}
          </main>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}
