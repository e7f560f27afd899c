import { describe, expect, it } from 'vitest';
import { changesOf } from '@/kit/form/conflict';
import type { Archive } from '../parts/useArchive';
import { toArchiveInput, toChanges, toStored } from './values';

const masked = (text: string) => ({ state: 'MASKED' as const, text });
const none = { state: 'NOT_COLLECTED' as const, text: null };
const hidden = { state: 'HIDDEN' as const, text: null };

const archive: Archive = {
  id: 'a',
  number: '2027-000001',
  state: 'ACTIVE',
  tier: 'GRASSROOT',
  flow: 'NEW',
  category: 'DEEP',
  unit: { id: 'u', fullName: 'Works' },
  owner: { id: 'm', displayName: 'Li' },
  duties: [],
  idDoubts: [],
  lacksGuardian: false,
  headName: 'Wang',
  endedOn: null,
  retainUntil: null,
  idNumber: masked('1101**********0011'),
  sex: 'MALE',
  age: 50,
  phone: masked('133****8570'),
  address: none,
  nation: '',
  employment: '',
  isModelWorker: false,
  political: '',
  marriage: '',
  registerType: '',
  registerArea: '',
  postcode: '',
  otherContact: none,
  healthState: hidden,
  disabilityType: none,
  disabilityCertificate: none,
  workplace: '',
  unitNature: '',
  enterpriseState: '',
  industry: '',
  workState: '',
  workedSince: null,
  modelWorker: '',
  contractSignedOn: null,
  contractTerm: '',
  membershipProof: '',
  filedNumber: '',
  filedOn: null,
  filedSeenAt: null,
  incomeOwnMonth: null,
  incomeOtherYear: null,
  housing: '',
  housingArea: null,
  medicalInsurance: '',
  canSelfHelp: false,
  isZeroEmployment: false,
  dibaoMonth: null,
  dibaoCertificate: none,
  bank: '',
  opinions: [],
  birthDate: null,
  missing: [],
  fieldSources: [],
  isMigrant: false,
  isSingleParent: false,
  hasDisability: false,
  householdSize: 2,
  mainCause: 'ILLNESS',
  otherCauses: [],
  causeNote: '',
  health: hidden,
  wish: '',
  incomeYear: null,
  rigidYear: '100',
  netPerHeadMonth: null,
  bankName: '',
  bankCard: none,
  bankAccountName: '',
  members: [
    {
      id: 'p',
      name: 'Zhao',
      relation: 'wife',
      idNumber: masked('1101**********0029'),
      idDoubts: [],
      sex: 'FEMALE',
      age: 48,
      status: '',
      workplace: '',
      health: hidden,
      hasDisability: false,
      incomeMonth: null,
      relationCode: 'WIFE',
      political: '',
      identity: '',
      education: '',
      enrolledYear: null,
      studyYears: null,
      medicalInsurance: '',
      modelWorker: '',
      healthState: hidden,
      disabilityType: none,
      disabilityCertificate: none,
      birthDate: null,
      fieldSources: [],
    },
  ],
  consents: [],
  noticeConsent: false,
  provenance: 'FORM',
  importedExtra: null,
  lastVisitedOn: null,
  viewerCan: [],
  version: 3,
  createdAt: '2027-01-01T00:00:00Z',
  updatedAt: '2027-01-01T00:00:00Z',
};

describe('the form of an archive', () => {
  const { values, version } = toStored(archive);

  it('starts from the masks and knows what is hidden', () => {
    expect(version).toBe(3);
    expect(values).toMatchObject({ phone: '133****8570', address: '', ownerId: 'm' });
    expect(values.health).toBeUndefined();
  });

  it('sends only what changed', () => {
    expect(toChanges(changesOf(values, { ...values, phone: '13300000000' }))).toEqual({ phone: '13300000000' });
    expect(toChanges(changesOf(values, { ...values }))).toEqual({});
  });

  it('sends the whole household when one person changes, without what is hidden', () => {
    const members = [
      { ...values.members[0], status: 'retired' },
      { name: 'Xiao', relation: 'son' },
    ];
    const sent = JSON.parse(JSON.stringify(toChanges(changesOf(values, { ...values, members })))) as object;
    expect(sent).toMatchObject({
      members: [
        { id: 'p', name: 'Zhao', idNumber: '1101**********0029', status: 'retired' },
        { name: 'Xiao', relation: 'son' },
      ],
    });
    expect(JSON.stringify(sent)).not.toContain('health');
  });

  it('files a new archive with an empty number rather than none', () => {
    expect(toArchiveInput({ ...values, idNumber: undefined })).toMatchObject({ ownerId: 'm', idNumber: '' });
  });
});
