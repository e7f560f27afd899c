import { useTranslation } from 'react-i18next';
import { type Import, isAnswers, isComparison } from './progress';

/** How an import of a kind speaks, and where it leads. */
interface Manner {
  words: { confirm?: string; written?: string };
  /** Where another file is chosen. */
  again: string;
  /** Where to look at what was imported. */
  result: { to: string; label: string };
}

export function useManner(found: Import, rows: number): Manner {
  const { t } = useTranslation('sheet');
  const { written } = found.counts;
  if (isComparison(found)) {
    return {
      words: { confirm: t('compare.confirm', { count: rows }), written: t('compare.written', { count: written }) },
      again: '/imports/new?kind=NATIONAL_LIST',
      result: { to: '/archives?filed=yes', label: t('done.archives') },
    };
  }
  if (isAnswers(found)) {
    return {
      words: { confirm: t('civil.confirm', { count: rows }), written: t('civil.written', { count: written }) },
      again: `/imports/new?kind=CIVIL_ANSWERS&batch=${found.civilBatchId}`,
      result: { to: `/archives/civil-checks/${found.civilBatchId}`, label: t('civil.back') },
    };
  }
  return {
    words: {},
    again: '/imports/new',
    result: { to: '/archives?order=CREATED_DESC', label: t('done.archives') },
  };
}
