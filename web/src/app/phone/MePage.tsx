import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import { FontSizeSwitch } from '@/kit/basic/FontSizeSwitch';
import { LanguageSwitch } from '@/kit/basic/LanguageSwitch';
import { Card } from '@/kit/layout/Card';
import { useSaveLanguage } from '@/lib/saveLanguage';
import { useSession } from '@/lib/session';
import { SignOutDialog } from '../session/SignOutDialog';
import styles from './MePage.module.css';
import { UnsentCard } from './UnsentCard';

/** "我的": who is signed in, what waits on this phone, how it looks, and the way out. */
export function Component() {
  const { t } = useTranslation('app');
  const { userName, tenant } = useSession();
  const saveLanguage = useSaveLanguage();
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Card title={userName}>{tenant?.name}</Card>
      <UnsentCard />
      <TenantCard />
      <Card title={t('me.settings')}>
        <div className={styles.settings}>
          <FontSizeSwitch />
          <LanguageSwitch onSwitched={saveLanguage} />
        </div>
      </Card>
      <Button wide onClick={() => setLeaving(true)}>
        {t('userMenu.signOut')}
      </Button>
      {leaving && <SignOutDialog onCancel={() => setLeaving(false)} />}
    </>
  );
}

function TenantCard() {
  const { t } = useTranslation('app');
  const { tenant, tenants, switchTenant } = useSession();
  const others = tenants.filter((other) => other.id !== tenant?.id);
  if (others.length === 0) return null;
  return (
    <Card title={t('me.tenants')}>
      <div className={styles.choices}>
        {others.map(({ id, name }) => (
          <Button key={id} wide onClick={() => void switchTenant(id)}>
            {name}
          </Button>
        ))}
      </div>
    </Card>
  );
}
