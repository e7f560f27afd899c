import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/kit/basic/Icon';
import { Notice } from './Notice';

interface EmptyStateProps {
  title?: string;
  hint?: string;
  /** The way out of emptiness: a button to create or to clear the filters. */
  action?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  const { t } = useTranslation('kit');
  return (
    <Notice title={title ?? t('empty.title')} detail={hint} actions={action} icon={<Icon name="empty" size={48} />} />
  );
}
