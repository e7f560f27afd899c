import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatches } from 'react-router';
import type { PageHandle } from '@/lib/feature';

/** A matched route that says something about its page. */
interface PageMatch {
  pathname: string;
  handle: PageHandle;
}

/** The matched pages from the outermost to the one shown. */
export function usePages(): PageMatch[] {
  return useMatches().filter((match) => isPageHandle(match.handle)) as PageMatch[];
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle;
}

/** Title of the page shown, also put on the browser tab; empty for a page without one. */
export function usePageTitle(): string {
  const { t } = useTranslation(['menu', 'app']);
  const pages = usePages();
  const handle = pages[pages.length - 1]?.handle;
  const title = handle ? t(handle.title, { ns: 'menu' }) : '';
  const brand = t('app:brand');
  useEffect(() => {
    document.title = title ? `${title} - ${brand}` : brand;
  }, [title, brand]);
  return title;
}
