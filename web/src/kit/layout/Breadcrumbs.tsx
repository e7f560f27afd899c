import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './Breadcrumbs.module.css';

export interface Crumb {
  label: string;
  path?: string;
}

/** Where this page is; the last entry is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation('kit');
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t('layout.breadcrumb')}>
      <ol className={styles.list}>
        {crumbs.map((crumb, i) => (
          <li key={crumb.label} aria-current={i === crumbs.length - 1 ? 'page' : undefined}>
            {crumb.path && i < crumbs.length - 1 ? <Link to={crumb.path}>{crumb.label}</Link> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}
