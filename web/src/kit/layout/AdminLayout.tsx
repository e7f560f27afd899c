import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Layout } from 'antd';
import { type PropsWithChildren, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { QuestionHost } from '@/kit/basic/QuestionHost';
import { ToastHost } from '@/kit/basic/ToastHost';
import { OfflineBanner } from '@/kit/state/OfflineBanner';
import { useNarrow } from '@/lib/narrow';
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

/** Wide: the reader's choice, remembered. Narrow: closed, and open over the page until the next page. */
function useMenuState(narrow: boolean) {
  const { pathname } = useLocation();
  const [closed, setClosed] = useState(() => readPreference(PREFERENCE) === 'yes');
  const [openOn, setOpenOn] = useState<string>();
  const collapsed = narrow ? openOn !== pathname : closed;
  const toggle = () => {
    if (narrow) {
      setOpenOn(collapsed ? pathname : undefined);
    } else {
      setClosed(!closed);
      writePreference(PREFERENCE, closed ? 'no' : 'yes');
    }
  };
  return { collapsed, toggle };
}

/** The office shell: header, side menu and content. */
export function AdminLayout({ menu, breadcrumb, tools, children }: PropsWithChildren<AdminLayoutProps>) {
  const { t } = useTranslation(['kit', 'app']);
  const narrow = useNarrow();
  const { collapsed, toggle } = useMenuState(narrow);
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
          onClick={toggle}
        >
          {collapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
        </button>
        <BrandMark size={26} />
        <span className={styles.brand}>{t('app:brand')}</span>
        <div className={styles.tools}>{tools}</div>
      </Layout.Header>
      <Layout className={styles.body}>
        <Layout.Sider
          className={`${styles.sider} ${narrow ? styles.over : ''}`}
          theme="light"
          width={MENU_WIDTH}
          collapsedWidth={narrow ? 0 : COLLAPSED_WIDTH}
          collapsed={collapsed}
          trigger={null}
        >
          {!(narrow && collapsed) && <SideMenu groups={menu} collapsed={collapsed} />}
        </Layout.Sider>
        <Layout.Content className={styles.content}>
          <OfflineBanner />
          <Breadcrumbs crumbs={breadcrumb} />
          <main id="content" tabIndex={-1} className={styles.main}>
            {children}
          </main>
        </Layout.Content>
      </Layout>
      <ToastHost />
      <QuestionHost />
    </Layout>
  );
}
