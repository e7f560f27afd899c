import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HardshipCause } from '@/gql/graphql';
import type { EditedField } from '@/kit/form/conflict';
import { type Fen, yuan } from '@/lib/money';
import { useUnits } from '@/lib/units';
import { OwnerName } from '../parts/OwnerName';
import type { ArchiveValues, PersonValues } from './values';

/** The fields of the form with their labels and how their values read, for the dialog of a conflict. */
export function useEditedFields(): EditedField<ArchiveValues>[] {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const { units } = useUnits();
  const text = (value: string | number | undefined) => (value === undefined || value === '' ? t('detail.none') : value);
  const yesNo = (yes: boolean) => t(yes ? 'detail.yes' : 'detail.no');
  const amount = (fen: Fen | null) => (fen ? t('detail.yuan', { amount: yuan(fen) }) : t('detail.none'));
  const cause = (code: HardshipCause) => t(`vocabulary:cause.${code}`);
  const label = (name: keyof ArchiveValues) => t(`field.${name}`);
  const of = <Name extends keyof ArchiveValues>(
    name: Name,
    show: (value: ArchiveValues[Name]) => ReactNode,
  ): EditedField<ArchiveValues> => ({
    name,
    label: label(name),
    show: show as EditedField<ArchiveValues>['show'],
  });
  return [
    of('unitId', (id) => units.find((unit) => unit.id === id)?.fullName ?? ''),
    of('ownerId', (id) => (id ? <OwnerName id={id} /> : t('detail.none'))),
    of('headName', text),
    of('idNumber', text),
    of('category', (category) => t(`vocabulary:category.${category}`)),
    of('tier', (tier) => t(`tier.${tier}`)),
    of('flow', (flow) => t(`flow.${flow}`)),
    of('phone', text),
    of('address', text),
    of('nation', text),
    of('employment', text),
    of('isModelWorker', yesNo),
    of('isMigrant', yesNo),
    of('isSingleParent', yesNo),
    of('hasDisability', yesNo),
    of('householdSize', text),
    of('mainCause', cause),
    of('otherCauses', (causes) => causes.map(cause).join(' / ')),
    of('causeNote', text),
    of('health', text),
    of('wish', text),
    of('incomeYear', amount),
    of('rigidYear', amount),
    of('bankName', text),
    of('bankCard', text),
    of('bankAccountName', text),
    of('members', (members) => <Household members={members} />),
  ];
}

/** The household in one line a person. */
function Household({ members }: { members: readonly PersonValues[] }) {
  return members.map((person, i) => (
    <div key={person.id ?? i}>
      {[person.relation, person.name, person.idNumber, person.status, person.workplace].filter(Boolean).join(' ')}
    </div>
  ));
}
