import { useTranslation } from 'react-i18next';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import type { SearchField } from '@/kit/table/SearchForm';
import { useUnits } from '@/lib/units';
import { CLASSES } from '@/lib/vocabulary';
import { ORDERS, VISIT_STATES } from './choices';
import { ONLY, type VisitFilterName } from './visitFilter';

/** The search card of a run's list. */
export function useVisitFields(): SearchField<VisitFilterName>[] {
  const { t } = useTranslation(['run', 'visiting']);
  const { units, loading } = useUnits();
  return [
    { name: 'search', label: t('visit.name'), kind: 'text' },
    {
      name: 'states',
      label: t('list.state'),
      kind: 'select',
      multiple: true,
      options: VISIT_STATES.map((value) => ({ value, label: t(`visiting:visitState.${value}`) })),
    },
    {
      name: 'unit',
      label: t('visit.unit'),
      kind: 'custom',
      render: (control) => <OrgTreeSelect units={units} loading={loading} {...control} />,
    },
    {
      name: 'only',
      label: t('visit.only'),
      kind: 'select',
      options: ONLY.map((value) => ({ value, label: t(`figure.${value}`) })),
    },
    { name: 'helper', label: t('visit.helper'), kind: 'custom', render: (control) => <MemberSelect {...control} /> },
    {
      name: 'classes',
      label: t('visit.class'),
      kind: 'select',
      multiple: true,
      options: CLASSES.map((value) => ({ value, label: t(`visiting:class.${value}`) })),
    },
    {
      name: 'order',
      label: t('visit.order'),
      kind: 'select',
      options: ORDERS.map((value) => ({ value, label: t(`order.${value}`) })),
    },
  ];
}
