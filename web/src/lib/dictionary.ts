import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '@/gql';
import type { DictionaryName, DictionaryTermsQuery as Terms } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';

export const DictionaryTermsQuery = graphql(`
  query DictionaryTerms {
    dictionaryTerms {
      dictionary
      code
      zh
      en
      own
      disabled
      version
    }
  }
`);

/** One word of a dictionary (数据字典), a national one or the tenant's own. */
export type Term = Terms['dictionaryTerms'][number];

const FRESH_MS = 300_000; // whoever changes a dictionary names this query
const NONE: readonly Term[] = [];

/** The words by which forms state facts, in the reader's language. */
export function useDictionary() {
  const { i18n } = useTranslation();
  const { data } = useGql(DictionaryTermsQuery, {}, { staleTime: FRESH_MS });
  const terms = data?.dictionaryTerms ?? NONE;
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en';
  return useMemo(() => {
    const words = new Map(terms.map((term) => [`${term.dictionary} ${term.code}`, term[language]]));
    return {
      /** The word of a code; words that sheets left without a code read as they stand. */
      word: (dictionary: DictionaryName, code: string) => words.get(`${dictionary} ${code}`) ?? code,
      /** How this union calls what a national code stands for: its own word beneath it, if it has one. */
      called: (dictionary: DictionaryName, code: string) =>
        terms.find(
          (term) => term.dictionary === dictionary && term.own && !term.disabled && term.code.startsWith(`${code}.`),
        )?.[language] ??
        words.get(`${dictionary} ${code}`) ??
        code,
      /** What a form offers; `kept` is the code on file, which stays on offer. */
      options: (dictionary: DictionaryName, kept?: string) =>
        terms
          .filter((term) => term.dictionary === dictionary && (!term.disabled || term.code === kept))
          .map((term) => ({ value: term.code, label: term[language] })),
    };
  }, [terms, language]);
}
