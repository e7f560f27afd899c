import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { LanguageSwitch } from '@/kit/basic/LanguageSwitch';
import { BrandMark } from '@/kit/layout/BrandMark';
import { ErrorBoundary } from '@/kit/state/ErrorBoundary';
import { Loading } from '@/kit/state/Loading';
import { usePageTitle } from '../page';
import styles from './PublicShell.module.css';

/** Pages that anybody may read, below "/p". */
export function Component() {
  const { t } = useTranslation('app');
  usePageTitle();
  return (
    <>
      <header className={styles.header}>
        <BrandMark size={26} />
        <span className={styles.brand}>{t('brand')}</span>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
    </>
  );
}
