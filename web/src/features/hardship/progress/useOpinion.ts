import { useTranslation } from 'react-i18next';
import { EXIT_REASONS } from '../exit/exit';
import { REJECT_REASONS } from './vocabulary';

const VOTE = /^(\d+)\/(\d+)$/; // an appraisal: in favour / present

/** An opinion in words: a vote, and a reason code in front of it, are spelled out. */
export function useOpinion(): (text: string) => string {
  const { t } = useTranslation('intake');
  return (text) => {
    const [, inFavour, present] = VOTE.exec(text) ?? [];
    if (inFavour && present) return t('steps.vote', { inFavour, present });
    const [code = '', ...rest] = text.split(': ');
    const reject = REJECT_REASONS.find((reason) => reason === code);
    const exit = EXIT_REASONS.find((reason) => reason === code);
    const words = (reject && t(`reject.causes.${reject}`)) ?? (exit && t(`exit.causes.${exit}`));
    return words ? [words, rest.join(': ')].filter(Boolean).join(' / ') : text;
  };
}
