import { useTranslation } from 'react-i18next';
import type { NoticeKind } from '@/gql/graphql';
import { useWord } from '@/lib/words';

/** How a notice is called: by its own title, or by kind and unit. */
export function useNoticeTitle(): (notice: { kind: NoticeKind; title: string }, unit: string) => string {
  const { t } = useTranslation('disclosure');
  return ({ kind, title }, unit) => title || t('titleOf', { kind: t(`kind.${kind}`), unit });
}

/** The category or item of an entry: codes of archives and of aid have words, anything else speaks for itself. */
export function useItemWord(): (item: string) => string {
  const word = useWord('vocabulary');
  return (item) => (item ? word('aidItem', word('category', item)) : '');
}
