import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { todayCN } from '@/lib/date';
import { type Due, dueOf, type Upkeep } from './due';

/** What is due for a household, one mark each. */
export function Dues({ of }: { of: Upkeep }) {
  const { t } = useTranslation('households');
  const word = (due: Due) => (due === 'papers' ? t('due.papers', { count: of.missingPapers.length }) : t(`due.${due}`));
  return dueOf(of, todayCN()).map((due) => (
    <StatusTag key={due} tone={due === 'review' ? 'danger' : 'warning'}>
      {word(due)}
    </StatusTag>
  ));
}
