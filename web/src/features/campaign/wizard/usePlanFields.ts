import { useTranslation } from 'react-i18next';
import type { EditedField } from '@/kit/form/conflict';
import { yuan } from '@/lib/money';
import { type PlanValues, standardValue } from '../parts/plan';
import { usePlanWords } from '../parts/usePlanWords';

type Shown<Name extends keyof PlanValues> = (value: PlanValues[Name]) => string;

/** How each part of a plan reads when two people have changed it. */
export function usePlanFields(): EditedField<PlanValues>[] {
  const { t } = useTranslation(['campaign', 'visiting']);
  const words = usePlanWords();
  const text = (value: string | number | null | undefined) => String(value ?? '');
  const field = <Name extends keyof PlanValues>(name: Name, label: string, show: Shown<Name>) => ({
    name,
    label,
    show: show as EditedField<PlanValues>['show'],
  });
  return [
    field('theme', t('theme.theme'), (value) => t(`visiting:theme.${value}`)),
    field('title', t('theme.title'), text),
    field('guidingIdea', t('theme.guidingIdea'), text),
    field('requirements', t('theme.requirements'), text),
    field('rule', t('when.ruleText'), text),
    field('dueAt', t('when.dueAt'), text),
    field('recurrence', t('when.recurrence'), (value) => t(`visiting:recurrence.${value}`)),
    field('visitDays', t('when.visitDays'), text),
    field('noticeWorkdays', t('when.noticeWorkdays'), text),
    field('audience', t('step.audience'), (value) => words.audience(value)),
    field('standards', t('step.standards'), (value) =>
      value.map((one) => `${t(`visiting:class.${one.class}`)} ${yuan(standardValue(one))}`).join(t('join')),
    ),
    field('fundSource', t('standard.fundSource'), (value) => t(`visiting:fundSource.${value}`)),
    field('quotas', t('quota.title'), (value) => t('quota.count', { count: value.length })),
    field('groups', t('group.title'), (value) => value.map((group) => group.name).join(t('join'))),
    field('assignment', t('assignment.rule'), (value) => t(`visiting:assignment.${value}`)),
  ];
}
