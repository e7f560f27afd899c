import { useTranslation } from 'react-i18next';
import { type Fen, yuan } from '@/lib/money';
import type { HouseholdMoney } from '../parts/netPerHead';

/** The monthly net income per head with the figures that it was computed from. */
export function NetPerHead({ incomeYear, rigidYear, householdSize, net }: HouseholdMoney & { net: Fen | null }) {
  const { t } = useTranslation('hardship');
  if (net === null || incomeYear === null || rigidYear === null) return t('detail.netUnknown');
  return t('detail.netFormula', {
    income: yuan(incomeYear),
    rigid: yuan(rigidYear),
    size: householdSize,
    net: yuan(net),
  });
}
