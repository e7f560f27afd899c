import { keepPreviousData } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ErrorState } from '@/kit/state/ErrorState';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { SearchQuery } from '../documents';
import { groupsOf } from '../hits';
import styles from './SearchDialog.module.css';
import { SearchHits } from './SearchHits';

const TYPING_MS = 200;

/** One box over archives, applications and people. The focus stays in the box; arrows choose, Enter opens. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search');
  const id = useId();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const entered = useRef(false); // before what the whole text finds was known
  const settled = useDebounced(text.trim(), TYPING_MS);
  const query = useGql(SearchQuery, { text: settled }, { enabled: settled !== '', placeholderData: keepPreviousData });
  const groups = settled !== '' && query.data ? groupsOf(query.data.search, settled) : [];
  const hits = groups.flatMap((group) => group.hits);
  const active = Math.min(chosen, hits.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const open = (path: string) => {
    onClose();
    void navigate(path);
  };
  const fresh = settled === text.trim() && !query.isPlaceholderData && query.data !== undefined;
  const chosenPath = hits[active]?.path;
  useEffect(() => {
    if (!entered.current || !fresh) return;
    entered.current = false;
    if (chosenPath) open(chosenPath);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // a pinyin keyboard uses Enter and arrows itself
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((active + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter') {
      entered.current = !fresh;
      if (fresh && chosenPath) open(chosenPath);
    }
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab') event.preventDefault(); // the box is all there is to focus
  };

  return (
    <div className={styles.veil} onMouseDown={(event) => event.target === event.currentTarget && onClose()}>
      <div role="dialog" aria-modal="true" aria-label={t('label')} className={styles.dialog}>
        <input
          // biome-ignore lint/a11y/noAutofocus: the box was asked for
          autoFocus
          className={styles.input}
          role="combobox"
          aria-label={t('label')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={hits.length > 0 ? optionId(active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={50}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
            entered.current = false;
          }}
          onKeyDown={onKeyDown}
        />
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('results')} className={styles.list}>
          <SearchHits {...{ groups, active, optionId }} onOpen={open} />
        </div>
        <p role="status" className={styles.note}>
          {settled === '' ? t('hint') : query.data && hits.length === 0 && !query.error ? t('none') : ''}
        </p>
        {query.error && settled !== '' && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      </div>
    </div>
  );
}
