import { useTranslation } from 'react-i18next';
import type { ApprovalStep } from '@/kit/approval/ApprovalTimeline';
import { type ApprovalCase, timelineOf } from './timeline';

/** The timeline of a case in the reader's words. */
export function useTimeline(one: ApprovalCase): ApprovalStep[] {
  const { t } = useTranslation(['approval', 'vocabulary']);
  return timelineOf(one, {
    verdict: (verdict) => t(`verdict.${verdict}`),
    by: (name, forName) => t('by', { name, forName }),
    fallen: t('fallen'),
    minutes: t('minutes'),
    deciders: (step, all) => {
      if (step.level === 'SUPERIOR') return t('superior');
      const role = step.role ? t(`vocabulary:role.${step.role}`) : '';
      if (all.length === 0) return role;
      const names = `${role} ${all.join(', ')}`;
      if (step.mode === 'ALL') return t('allOf', { names });
      if (step.mode === 'COUNT' || step.mode === 'COLLECTIVE') return t('countOf', { names, count: step.needed });
      return all.length > 1 ? t('anyOf', { names }) : t('people', { names });
    },
  });
}
