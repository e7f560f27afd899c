import { useTranslation } from 'react-i18next';
import { dateTimeCN } from '@/lib/date';
import { useGoodsText } from '@/lib/goods';
import { useUnits } from '@/lib/units';
import type { Campaign } from './plan';

type Timing = Pick<Campaign, 'rule' | 'recurrence' | 'nextDates' | 'nextAt'>;

/** A plan's parts in sentences, for reading and for comparing two versions. */
export function usePlanWords() {
  const { t } = useTranslation(['campaign', 'visiting', 'vocabulary']);
  const { units } = useUnits();
  const goods = useGoodsText();
  const join = t('join');
  const when = ({ rule, recurrence, nextDates, nextAt }: Timing) => {
    const moment = nextDates[0]?.at ?? nextAt;
    if (!rule) return moment ? dateTimeCN(moment) : t('when.passed');
    return t(`when.ruleText${recurrence}`, { rule });
  };
  const audience = (of: Omit<Campaign['audience'], 'exclusions'>) => {
    const unit = (id: unknown) => units.find((known) => known.id === id)?.fullName ?? '';
    const said = [
      of.archives && t('audience.saysArchives'),
      of.categories.length > 0 && of.categories.map((code) => t(`vocabulary:category.${code}`)).join(join),
      of.causes.length > 0 && of.causes.map((code) => t(`vocabulary:cause.${code}`)).join(join),
      of.unitIds.length > 0 && of.unitIds.map(unit).join(join),
      of.hasDisability !== null && t(of.hasDisability ? 'audience.saysDisability' : 'audience.saysNoDisability'),
      of.isModelWorker !== null && t(of.isModelWorker ? 'audience.saysModel' : 'audience.saysNoModel'),
      of.ageFrom !== null && t('audience.saysAgeFrom', { age: of.ageFrom }),
      of.ageTo !== null && t('audience.saysAgeTo', { age: of.ageTo }),
      of.notVisitedDays !== null && t('audience.saysNotVisited', { count: of.notVisitedDays }),
      of.named && t('audience.saysNamed'),
    ];
    return said.filter(Boolean).join(t('clauseJoin'));
  };
  return { when, audience, goods };
}
