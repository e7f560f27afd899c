import { useCallback } from 'react';
import { graphql } from '@/gql';
import type { Language } from '@/i18n/language';
import { useGqlMutation } from '@/lib/graphql';

const SetLocaleMutation = graphql(`
  mutation SetLocale($input: SetLocaleInput!) {
    setLocale(input: $input) {
      viewer {
        accountId
      }
    }
  }
`);

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Tells the server the language, for the messages it sends on its own. */
export function useSaveLanguage(): (language: Language) => void {
  const { mutate } = useGqlMutation(SetLocaleMutation, { invalidates: [] });
  return useCallback((language) => mutate({ input: { locale: LOCALES[language] } }), [mutate]);
}
