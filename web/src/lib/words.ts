import { useTranslation } from 'react-i18next';
import type { Messages } from '@/i18n/messages';

/** Words for codes that come from an open set: a code that the texts do not know is shown as it is. */
export function useWord(namespace: keyof Messages): (group: string, code: string) => string {
  const { t } = useTranslation(namespace);
  const lookUp = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return (group, code) => lookUp(`${group}.${code}`, { defaultValue: code });
}
