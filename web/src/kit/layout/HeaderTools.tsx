import { BellOutlined, CaretDownOutlined, UserOutlined } from '@ant-design/icons';
import { Badge, Dropdown, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './HeaderTools.module.css';

interface Choice {
  id: string;
  name: string;
}

/** Number of things waiting for this person, linking to them. */
export function TodoBadge({ count, path }: { count: number; path: string }) {
  const { t } = useTranslation('kit');
  return (
    <Link to={path} className={styles.tool} aria-label={t('layout.todo', { count })}>
      <BellOutlined className={styles.icon} aria-hidden />
      <Badge count={count} size="small" overflowCount={99} color="#fff" styles={{ indicator: { color: '#8f0b21' } }} />
    </Link>
  );
}

interface TenantSwitchProps {
  current: Choice;
  tenants: readonly Choice[];
  onSwitch: (id: string) => void;
}

/** The union one works for, and a way to change it for people who work for several. */
export function TenantSwitch({ current, tenants, onSwitch }: TenantSwitchProps) {
  const { t } = useTranslation('kit');
  if (tenants.length < 2) return <span className={styles.tenant}>{current.name}</span>;
  const items = tenants.map(({ id, name }) => ({ key: id, label: name }));
  return (
    <HeaderMenu label={t('layout.switchTenant')} items={items} selected={current.id} onPick={onSwitch}>
      <span className={styles.tenant}>{current.name}</span>
    </HeaderMenu>
  );
}

interface UserMenuProps {
  name: string;
  items: NonNullable<MenuProps['items']>;
  /** Key of the choice now in effect. */
  selected: string;
  onPick: (key: string) => void;
}

/** One's own things: sessions, password, signing out. */
export function UserMenu({ name, items, selected, onPick }: UserMenuProps) {
  const { t } = useTranslation('kit');
  return (
    <HeaderMenu label={t('layout.userMenu')} items={items} selected={selected} onPick={onPick}>
      <UserOutlined className={styles.icon} aria-hidden /> <span className={styles.user}>{name}</span>
    </HeaderMenu>
  );
}

interface HeaderMenuProps {
  label: string;
  items: NonNullable<MenuProps['items']>;
  selected: string;
  onPick: (key: string) => void;
  children: ReactNode;
}

function HeaderMenu({ label, items, selected, onPick, children }: HeaderMenuProps) {
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [selected], onClick: ({ key }) => onPick(key) }}
    >
      <button type="button" className={styles.tool} title={label}>
        {children} <CaretDownOutlined aria-hidden="true" />
      </button>
    </Dropdown>
  );
}
