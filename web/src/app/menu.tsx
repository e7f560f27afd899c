import {
  AuditOutlined,
  BarChartOutlined,
  EyeOutlined,
  FileTextOutlined,
  GiftOutlined,
  HomeOutlined,
  NotificationOutlined,
  SettingOutlined,
  WalletOutlined,
} from '@ant-design/icons';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { MenuGroup } from '@/kit/layout/SideMenu';
import { isOpenTo, MENU_GROUPS, type MenuGroupKey } from '@/lib/feature';
import { features } from './features';

const ICONS: Record<MenuGroupKey, ReactNode> = {
  workbench: <HomeOutlined aria-hidden />,
  archives: <FileTextOutlined aria-hidden />,
  assistance: <AuditOutlined aria-hidden />,
  campaigns: <GiftOutlined aria-hidden />,
  funds: <WalletOutlined aria-hidden />,
  disclosure: <NotificationOutlined aria-hidden />,
  reports: <BarChartOutlined aria-hidden />,
  supervision: <EyeOutlined aria-hidden />,
  settings: <SettingOutlined aria-hidden />,
};

/** The office menu of somebody who holds these actions. Empty groups are left out. */
export function menuFor(actions: ReadonlySet<string>, t: TFunction<'menu'>): MenuGroup[] {
  const entries = features.flatMap((feature) => feature.menu ?? []).filter((entry) => isOpenTo(actions, entry.actions));
  return MENU_GROUPS.map((key) => ({
    key,
    label: t(`groups.${key}`),
    icon: ICONS[key],
    links: entries.filter((entry) => entry.group === key).map(({ path, label }) => ({ path, label: t(label) })),
  })).filter((group) => group.links.length > 0);
}
