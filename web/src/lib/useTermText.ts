import { useTranslation } from 'react-i18next';
import type { LimitField, LimitTermKind } from '@/gql/graphql';
import { type Fen, yuan } from '@/lib/money';

interface Term {
  kind: LimitTermKind;
  amount: Fen;
  months: number;
  percentBP: number;
  field: LimitField | null;
  /** What went in, where the term is worked out for a case. */
  input?: Fen | null;
}

/** How a term of a limit reads: "10 months of the line (1,062.00)". */
export function useTermText(): (term: Term) => string {
  const { t } = useTranslation('assistance');
  return ({ kind, amount, months, percentBP, field, input }) => {
    const of = input ? t('limit.input', { amount: yuan(input) }) : '';
    switch (kind) {
      case 'FIXED':
        return t('term.FIXED', { amount: yuan(amount) });
      case 'N_MONTHS_DIBAO':
        return t('term.N_MONTHS_DIBAO', { months }) + of;
      case 'PCT_OF':
        return t('term.PCT_OF', { percent: percentBP / 100, field: field ? t(`limitField.${field}`) : '' }) + of;
    }
  };
}
