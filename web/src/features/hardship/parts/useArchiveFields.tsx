import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import type { SearchField } from '@/kit/table/SearchForm';
import { todayCN } from '@/lib/date';
import { useUnits } from '@/lib/units';
import { CATEGORIES, CAUSES } from '@/lib/vocabulary';
import { type ArchiveFilterName, NO, ORDERS, YES } from './archiveFilter';
import { OwnerSelect } from './OwnerSelect';
import { PROVENANCES, STATES } from './vocabulary';

type Field = SearchField<ArchiveFilterName>;

/** The search card of the archive list. */
export function useArchiveFields(): Field[] {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const { units, loading } = useUnits();
  const yesNo = (name: ArchiveFilterName, label: string): Field => ({
    name,
    label,
    kind: 'select',
    options: [
      { value: YES, label: t('list.yes') },
      { value: NO, label: t('list.no') },
    ],
  });
  const choice = <Value extends string>(
    name: ArchiveFilterName,
    label: string,
    values: readonly Value[],
    word: (value: Value) => string,
    multiple = false,
  ): Field => ({
    name,
    label,
    kind: 'select',
    multiple,
    options: values.map((value) => ({ value, label: word(value) })),
  });
  const age = (name: ArchiveFilterName, label: string): Field => ({
    name,
    label,
    kind: 'custom',
    render: ({ id, value, onChange }) => (
      <Input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, '') || undefined)}
      />
    ),
  });
  return [
    { name: 'search', label: t('list.search'), kind: 'text', placeholder: t('list.searchHint') },
    {
      name: 'unit',
      label: t('field.unit'),
      kind: 'custom',
      render: (control) => <OrgTreeSelect units={units} loading={loading} {...control} />,
    },
    choice('category', t('field.category'), CATEGORIES, (c) => t(`vocabulary:category.${c}`), true),
    choice('cause', t('field.mainCause'), CAUSES, (c) => t(`vocabulary:cause.${c}`), true),
    choice('state', t('field.state'), STATES, (s) => t(`state.${s}`), true),
    yesNo('disability', t('field.hasDisability')),
    yesNo('model', t('field.isModelWorker')),
    yesNo('consent', t('list.noticeConsent')),
    yesNo('filed', t('national.filed')),
    age('ageFrom', t('list.ageFrom')),
    age('ageTo', t('list.ageTo')),
    {
      name: 'notVisitedSince',
      label: t('list.notVisitedSince'),
      kind: 'custom',
      render: (control) => <DateInput {...control} max={todayCN()} />,
    },
    choice('provenance', t('field.provenance'), PROVENANCES, (p) => t(`provenance.${p}`)),
    { name: 'owner', label: t('field.owner'), kind: 'custom', render: (control) => <OwnerSelect {...control} /> },
    choice('order', t('list.order'), ORDERS, (o) => t(`order.${o}`)),
  ];
}
