import { useTranslation } from 'react-i18next';
import type { Messages } from '@/i18n/messages';

type Group = keyof Messages['vocabulary'];

/** Words for codes that come from an open set: a code that is not in the vocabulary is shown as it is. */
export function useWord(): (group: Group, code: string) => string {
  const { t } = useTranslation('vocabulary');
  const lookUp = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return (group, code) => lookUp(`${group}.${code}`, { defaultValue: code });
}
