import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/kit/state/EmptyState';

/** No page under this address. */
export function NotFound() {
  const { t } = useTranslation('app');
  return <EmptyState title={t('notFound')} action={<Link to="/">{t('home')}</Link>} />;
}
