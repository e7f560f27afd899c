import type { ArchiveInput, HouseholdPersonInput, OpinionBody, OpinionInput, UpdateArchiveInput } from '@/gql/graphql';
import type { Stored } from '@/kit/form/conflict';
import type { SensitiveText } from '@/kit/sensitive/SensitiveValue';
import type { Fen } from '@/lib/money';
import type { Archive } from '../parts/useArchive';
import { OPINION_BODIES } from '../parts/vocabulary';

export interface PersonValues {
  /** Absent for a person who is being added. */
  id?: string;
  name?: string;
  relation?: string;
  idNumber?: string | undefined;
  identity?: string;
  workplace?: string;
  health?: string | undefined;
  hasDisability?: boolean;
  incomeMonth?: Fen | null;
  political?: string;
  education?: string;
  enrolledYear?: number | null;
  studyYears?: number | null;
  medicalInsurance?: string;
  modelWorker?: string;
  healthState?: string | undefined;
  disabilityType?: string | undefined;
  disabilityCertificate?: string | undefined;
}

/** Sensitive facts of the head. */
const SEALED = [
  'idNumber',
  'phone',
  'otherContact',
  'address',
  'health',
  'healthState',
  'disabilityType',
  'disabilityCertificate',
  'bankCard',
  'dibaoCertificate',
] as const;

export type SealedName = (typeof SEALED)[number];

/** Facts that the form has as the server gives them. */
const PLAIN = [
  'headName',
  'category',
  'tier',
  'flow',
  'nation',
  'isMigrant',
  'isSingleParent',
  'hasDisability',
  'householdSize',
  'mainCause',
  'otherCauses',
  'causeNote',
  'wish',
  'incomeYear',
  'rigidYear',
  'bankName',
  'bankAccountName',
  'political',
  'marriage',
  'registerType',
  'registerArea',
  'postcode',
  'workplace',
  'unitNature',
  'enterpriseState',
  'industry',
  'workState',
  'workedSince',
  'modelWorker',
  'contractSignedOn',
  'contractTerm',
  'membershipProof',
  'incomeOwnMonth',
  'incomeOtherYear',
  'housing',
  'housingArea',
  'medicalInsurance',
  'canSelfHelp',
  'isZeroEmployment',
  'dibaoMonth',
  'bank',
] as const;

type PlainName = (typeof PLAIN)[number];

/** An opinion under the form; none while there is no text. */
export interface OpinionValues {
  text?: string;
  signer?: string;
  signedOn?: string;
}

/**
 * The form of an archive. A sensitive value stands as the mask that the server showed, which the server takes for
 * "unchanged"; one that the reader may not even see masked is undefined and never sent.
 */
export interface ArchiveValues extends Pick<Archive, PlainName>, Record<SealedName, string | undefined> {
  unitId: string;
  ownerId?: string | undefined;
  opinions: Partial<Record<OpinionBody, OpinionValues>>;
  members: PersonValues[];
}

/** What a new archive starts with. */
export const NEW_ARCHIVE: Partial<ArchiveValues> = {
  tier: 'GRASSROOT',
  flow: 'NEW',
  householdSize: 1,
  isMigrant: false,
  isSingleParent: false,
  hasDisability: false,
  canSelfHelp: false,
  isZeroEmployment: false,
  otherCauses: [],
  opinions: {},
  incomeYear: null,
  rigidYear: null,
  members: [],
};

/** A stored archive as the form has it. */
export function toStored(archive: Archive): Stored<ArchiveValues> {
  return {
    version: archive.version,
    values: {
      ...(Object.fromEntries(PLAIN.map((name) => [name, archive[name]])) as Pick<Archive, PlainName>),
      ...(Object.fromEntries(SEALED.map((name) => [name, shown(archive[name])])) as Record<SealedName, string>),
      unitId: archive.unit.id,
      ownerId: archive.owner?.id,
      opinions: Object.fromEntries(archive.opinions.map(({ body, ...opinion }) => [body, opinion])),
      members: archive.members.map(toPerson),
    },
  };
}

function toPerson(person: Archive['members'][number]): PersonValues {
  const { id, name, relation, identity, workplace, hasDisability, incomeMonth } = person;
  const { political, education, enrolledYear, studyYears, medicalInsurance, modelWorker } = person;
  return {
    ...{ id, name, relation, identity, workplace, hasDisability, incomeMonth },
    ...{ political, education, enrolledYear, studyYears, medicalInsurance, modelWorker },
    idNumber: shown(person.idNumber),
    health: shown(person.health),
    healthState: shown(person.healthState),
    disabilityType: shown(person.disabilityType),
    disabilityCertificate: shown(person.disabilityCertificate),
  };
}

function shown({ state, text }: SensitiveText): string | undefined {
  return state === 'HIDDEN' ? undefined : (text ?? '');
}

/** A filled form as a new archive. */
export function toArchiveInput({ members, opinions, idNumber = '', ...values }: ArchiveValues): ArchiveInput {
  return { ...values, idNumber, opinions: toOpinions(opinions), members: members.map(toPersonInput) };
}

/** The changed fields of a form as the facts of an update. */
export function toChanges(
  changes: Partial<ArchiveValues>,
): Omit<UpdateArchiveInput, 'id' | 'expectedVersion' | 'reason'> {
  const { members, opinions, ...values } = changes;
  return {
    ...values,
    ...(members && { members: members.map(toPersonInput) }),
    ...(opinions && { opinions: toOpinions(opinions) }),
  };
}

function toOpinions(opinions: ArchiveValues['opinions']): OpinionInput[] {
  return OPINION_BODIES.flatMap((body) => {
    const { text = '', signer = '', signedOn } = opinions[body] ?? {};
    return text.trim() && signedOn ? [{ body, text, signer, signedOn }] : [];
  });
}

function toPersonInput({ name = '', relation = '', ...person }: PersonValues): HouseholdPersonInput {
  return { name, relation, ...person };
}
