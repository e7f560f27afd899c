import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HardshipCause } from '@/gql/graphql';
import type { EditedField } from '@/kit/form/conflict';
import { type Fen, yuan } from '@/lib/money';
import { useUnits } from '@/lib/units';
import { useDictionary } from '@/lib/dictionary';
import { type CodedName, DICTIONARY_OF } from '../parts/dictionaries';
import { OwnerName } from '../parts/OwnerName';
import { OPINION_BODIES } from '../parts/vocabulary';
import type { ArchiveValues, PersonValues } from './values';

/** The fields of the form with their labels and how their values read, for the dialog of a conflict. */
export function useEditedFields(): EditedField<ArchiveValues>[] {
  const { t } = useTranslation(['hardship', 'vocabulary']);
  const { units } = useUnits();
  const { word } = useDictionary();
  const text = (value: string | number | null | undefined) =>
    value === undefined || value === null || value === '' ? t('detail.none') : value;
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
  const coded = (name: CodedName & keyof ArchiveValues) =>
    of(name, (code) => (code ? word(DICTIONARY_OF[name], code) : t('detail.none')));
  return [
    of('unitId', (id) => units.find((unit) => unit.id === id)?.fullName ?? ''),
    of('ownerId', (id) => (id ? <OwnerName id={id} /> : t('detail.none'))),
    of('headName', text),
    of('idNumber', text),
    of('category', (category) => t(`vocabulary:category.${category}`)),
    of('tier', (tier) => t(`tier.${tier}`)),
    of('flow', (flow) => t(`flow.${flow}`)),
    coded('nation'),
    coded('political'),
    coded('marriage'),
    coded('registerType'),
    of('registerArea', text),
    of('phone', text),
    of('otherContact', text),
    of('address', text),
    of('postcode', text),
    coded('healthState'),
    of('health', text),
    coded('disabilityType'),
    of('disabilityCertificate', text),
    of('isMigrant', yesNo),
    of('workplace', text),
    coded('unitNature'),
    coded('enterpriseState'),
    coded('industry'),
    coded('workState'),
    of('workedSince', text),
    coded('modelWorker'),
    of('membershipProof', text),
    of('contractSignedOn', text),
    coded('contractTerm'),
    of('incomeOwnMonth', amount),
    of('incomeOtherYear', amount),
    of('incomeYear', amount),
    of('rigidYear', amount),
    coded('housing'),
    of('housingArea', text),
    coded('medicalInsurance'),
    of('dibaoMonth', amount),
    of('dibaoCertificate', text),
    of('isSingleParent', yesNo),
    of('canSelfHelp', yesNo),
    of('isZeroEmployment', yesNo),
    of('members', (members) => <Household members={members} />),
    of('mainCause', cause),
    of('otherCauses', (causes) => causes.map(cause).join(' / ')),
    of('causeNote', text),
    of('householdSize', text),
    of('wish', text),
    of('hasDisability', yesNo),
    coded('bank'),
    of('bankName', text),
    of('bankCard', text),
    of('bankAccountName', text),
    of('opinions', (opinions) => <Opinions opinions={opinions} />),
  ];
}

/** The household in one line a person. */
function Household({ members }: { members: readonly PersonValues[] }) {
  return members.map((person, i) => (
    <div key={person.id ?? i}>
      {[person.relation, person.name, person.idNumber, person.workplace].filter(Boolean).join(' ')}
    </div>
  ));
}

/** The opinions under the form, one a line. */
function Opinions({ opinions }: { opinions: ArchiveValues['opinions'] }) {
  const { t } = useTranslation('hardship');
  return OPINION_BODIES.map((body) => {
    const opinion = opinions[body];
    if (!opinion?.text) return null;
    return (
      <div key={body}>
        {t(`opinion.${body}`)}: {opinion.text} ({opinion.signer} {opinion.signedOn})
      </div>
    );
  });
}
