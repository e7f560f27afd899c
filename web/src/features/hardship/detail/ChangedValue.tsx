import { useTranslation } from 'react-i18next';
import { useDictionary } from '@/lib/dictionary';
import { useUnits } from '@/lib/units';
import { useWord } from '@/lib/words';
import { dictionaryOf } from '../parts/dictionaries';
import { OwnerName } from '../parts/OwnerName';

const MEMBER_FIELD = 'members.';

/** Name of a changed field: "phone", "members.relation". */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('hardship');
  const word = useWord('hardship');
  return (field) =>
    field.startsWith(MEMBER_FIELD)
      ? `${t('field.members')} ${word('person', field.slice(MEMBER_FIELD.length))}`
      : word('field', field);
}

/** Vocabulary that the value of a field is a code of: namespace and group. */
const CODES: Record<string, readonly ['hardship' | 'vocabulary', string]> = {
  state: ['hardship', 'state'],
  tier: ['hardship', 'tier'],
  flow: ['hardship', 'flow'],
  consents: ['hardship', 'consent.purposes'],
  idDoubts: ['hardship', 'idDoubt'],
  'members.idDoubts': ['hardship', 'idDoubt'],
  category: ['vocabulary', 'category'],
  mainCause: ['vocabulary', 'cause'],
  otherCauses: ['vocabulary', 'cause'],
};

/** Fields that name a member of staff. */
const DUTIES = new Set(['owner', 'informed', 'coordinator', 'implementer']);

/** A value of the history, in which codes and identifiers stand for words and names. */
export function ChangedValue({ field, value }: { field: string; value: string | null }) {
  const { t } = useTranslation('hardship');
  const [namespace, group] = CODES[field] ?? (['hardship', ''] as const);
  const word = useWord(namespace);
  const { word: wordOf } = useDictionary();
  if (value === null) return t('detail.none');
  if (field === 'unit') return <UnitName id={value} />;
  if (DUTIES.has(field)) return <OwnerName id={value} />;
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'detail.yes' : 'detail.no');
  const dictionary = dictionaryOf(field.startsWith(MEMBER_FIELD) ? field.slice(MEMBER_FIELD.length) : field);
  if (dictionary) return wordOf(dictionary, value);
  if (!group) return value;
  return value
    .split(', ')
    .map((code) => word(group, code))
    .join(' / ');
}

function UnitName({ id }: { id: string }) {
  const { units } = useUnits();
  return units.find((unit) => unit.id === id)?.fullName;
}
