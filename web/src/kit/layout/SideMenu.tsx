import { Menu, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

export interface MenuLink {
  path: string;
  label: string;
}

/** A group of the side menu; one with a single link shows as that link. */
export interface MenuGroup {
  key: string;
  label: string;
  icon: ReactNode;
  links: readonly MenuLink[];
}

/** The link whose path is the longest beginning of the location. */
export function activePath(groups: readonly MenuGroup[], pathname: string): string | undefined {
  return groups
    .flatMap((group) => group.links.map((link) => link.path))
    .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(path + '/')))
    .sort((a, b) => b.length - a.length)[0];
}

function toItem(group: MenuGroup): NonNullable<MenuProps['items']>[number] {
  const [first] = group.links;
  const anchor = (link: MenuLink) => ({ key: link.path, label: <Link to={link.path}>{link.label}</Link> });
  if (first && group.links.length === 1) return { ...anchor({ ...first, label: group.label }), icon: group.icon };
  return { key: group.key, label: group.label, icon: group.icon, children: group.links.map(anchor) };
}

/** Menu of what this person may open. */
export function SideMenu({ groups, collapsed }: { groups: readonly MenuGroup[]; collapsed: boolean }) {
  const active = activePath(groups, useLocation().pathname);
  const open = groups.filter((group) => group.links.some((link) => link.path === active)).map((group) => group.key);
  return (
    <Menu
      mode="inline"
      items={groups.map(toItem)}
      selectedKeys={active ? [active] : []}
      defaultOpenKeys={collapsed ? [] : open}
      style={{ borderInlineEnd: 0, paddingBlock: 4 }}
    />
  );
}
