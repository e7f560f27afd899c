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

/**
 * The office menu of somebody who holds these actions. Empty groups are left out; a group of which only one of several
 * links is left goes by that link's name, because the group's own name would promise more.
 */
export function menuFor(actions: ReadonlySet<string>, t: TFunction<'menu'>): MenuGroup[] {
  const entries = features.flatMap((feature) => feature.menu ?? []);
  return MENU_GROUPS.map((key) => {
    const all = entries.filter((entry) => entry.group === key).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const links = all
      .filter((entry) => isOpenTo(actions, entry.actions))
      .map(({ path, label }) => ({ path, label: t(label) }));
    const only = all.length > 1 && links.length === 1 ? links[0] : undefined;
    return { key, label: only?.label ?? t(`groups.${key}`), icon: ICONS[key], links };
  }).filter((group) => group.links.length > 0);
}
