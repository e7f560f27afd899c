import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/kit/basic/Icon';
import { onDemand } from '@/kit/onDemand';
import { isOpenTo } from '@/lib/feature';
import { useSession } from '@/lib/session';
import styles from './SearchButton.module.css';

const SearchDialog = onDemand(async () => (await import('@/features/search/parts/SearchDialog')).SearchDialog);

const READ = ['archive.read', 'application.read', 'member.read'];

/** Opens the search over everything; Ctrl+K (⌘K) does too. Absent for those who may read none of it. */
export function SearchButton() {
  const { t } = useTranslation('app');
  const { actions } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const allowed = isOpenTo(actions, READ);
  useEffect(() => {
    if (!allowed) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [allowed]);
  if (!allowed) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={t('search')}
        aria-keyshortcuts="Control+K Meta+K"
        title={t('searchHint')}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" size="1.125rem" />
        <span className={styles.text}>{t('searchText')}</span>
        <kbd className={styles.key}>Ctrl K</kbd>
      </button>
      {open && (
        <SearchDialog
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
