import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { FontSizeSwitch } from '@/kit/basic/FontSizeSwitch';
import { LanguageSwitch } from '@/kit/basic/LanguageSwitch';
import { BrandMark } from '@/kit/layout/BrandMark';
import { Loading } from '@/kit/state/Loading';
import { usePageTitle } from '../page';
import styles from './EntryShell.module.css';

/** Pages before signing in: one form in the middle. */
export function Component() {
  const { t } = useTranslation('app');
  usePageTitle();
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <BrandMark size={44} />
        <div>
          <div className={styles.name}>{t('brand')}</div>
          <div className={styles.claim}>{t('claim')}</div>
        </div>
      </header>
      <main className={styles.card}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.tools}>
        <FontSizeSwitch />
        <LanguageSwitch />
      </footer>
    </div>
  );
}
