import type { TFunction } from 'i18next';
import type { Question } from '@/kit/basic/ask';

/** A refusal ends the case for good: it is asked for once more. */
export function refusal(t: TFunction<'approval'>): Question {
  return {
    title: t('confirmRefuse.title'),
    detail: t('confirmRefuse.detail'),
    confirmLabel: t('decide.REFUSE'),
    danger: true,
  };
}
