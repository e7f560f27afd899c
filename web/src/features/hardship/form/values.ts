import type {
  ArchiveFlow,
  ArchiveInput,
  ArchiveTier,
  HardshipCategory,
  HardshipCause,
  HouseholdPersonInput,
  UpdateArchiveInput,
} from '@/gql/graphql';
import type { Stored } from '@/kit/form/conflict';
import type { SensitiveText } from '@/kit/sensitive/SensitiveValue';
import type { Fen } from '@/lib/money';
import type { Archive } from '../parts/useArchive';

export interface PersonValues {
  /** Absent for a person who is being added. */
  id?: string;
  name?: string;
  relation?: string;
  idNumber?: string | undefined;
  status?: string;
  workplace?: string;
  health?: string | undefined;
  hasDisability?: boolean;
  incomeMonth?: Fen | null;
}

/**
 * The form of an archive. A sensitive value stands as the mask that the server showed, which the server takes for
 * "unchanged"; one that the reader may not even see masked is undefined and never sent.
 */
export interface ArchiveValues {
  unitId: string;
  ownerId?: string | undefined;
  headName: string;
  idNumber: string | undefined;
  category: HardshipCategory;
  tier: ArchiveTier;
  flow: ArchiveFlow;
  phone: string | undefined;
  address: string | undefined;
  nation: string;
  employment: string;
  isModelWorker: boolean;
  isMigrant: boolean;
  isSingleParent: boolean;
  hasDisability: boolean;
  householdSize: number;
  mainCause: HardshipCause;
  otherCauses: HardshipCause[];
  causeNote: string;
  health: string | undefined;
  wish: string;
  incomeYear: Fen | null;
  rigidYear: Fen | null;
  bankName: string;
  bankCard: string | undefined;
  bankAccountName: string;
  members: PersonValues[];
}

/** What a new archive starts with. */
export const NEW_ARCHIVE: Partial<ArchiveValues> = {
  tier: 'GRASSROOT',
  flow: 'NEW',
  householdSize: 1,
  isModelWorker: false,
  isMigrant: false,
  isSingleParent: false,
  hasDisability: false,
  otherCauses: [],
  incomeYear: null,
  rigidYear: null,
  members: [],
};

/** A stored archive as the form has it. */
export function toStored(archive: Archive): Stored<ArchiveValues> {
  const { unit, owner, idNumber, phone, address, health, bankCard, members } = archive;
  const { headName, category, tier, flow, nation, employment, bankName, bankAccountName } = archive;
  const { isModelWorker, isMigrant, isSingleParent, hasDisability, householdSize } = archive;
  const { mainCause, otherCauses, causeNote, wish, incomeYear, rigidYear } = archive;
  return {
    version: archive.version,
    values: {
      unitId: unit.id,
      ownerId: owner?.id,
      headName,
      idNumber: shown(idNumber),
      category,
      tier,
      flow,
      phone: shown(phone),
      address: shown(address),
      nation,
      employment,
      isModelWorker,
      isMigrant,
      isSingleParent,
      hasDisability,
      householdSize,
      mainCause,
      otherCauses,
      causeNote,
      health: shown(health),
      wish,
      incomeYear,
      rigidYear,
      bankName,
      bankCard: shown(bankCard),
      bankAccountName,
      members: members.map(toPerson),
    },
  };
}

function toPerson(person: Archive['members'][number]): PersonValues {
  const { id, name, relation, idNumber, status, workplace, health, hasDisability, incomeMonth } = person;
  return {
    id,
    name,
    relation,
    idNumber: shown(idNumber),
    status,
    workplace,
    health: shown(health),
    hasDisability,
    incomeMonth,
  };
}

function shown({ state, text }: SensitiveText): string | undefined {
  return state === 'HIDDEN' ? undefined : (text ?? '');
}

/** A filled form as a new archive. */
export function toArchiveInput({ members, idNumber = '', ...values }: ArchiveValues): ArchiveInput {
  return { ...values, idNumber, members: members.map(toPersonInput) };
}

/** The changed fields of a form as the facts of an update. */
export function toChanges(
  changes: Partial<ArchiveValues>,
): Omit<UpdateArchiveInput, 'id' | 'expectedVersion' | 'reason'> {
  const { members, ...values } = changes;
  return members ? { ...values, members: members.map(toPersonInput) } : values;
}

function toPersonInput({ name = '', relation = '', ...person }: PersonValues): HouseholdPersonInput {
  return { name, relation, ...person };
}
