import type {
  OwnHomeQuery as HomeData,
  OwnHouseholdStepInput,
  OwnMoneyStepInput,
  OwnNeedStepInput,
  OwnPapersStepInput,
} from '@/gql/graphql';

export type Home = HomeData['ownHome'];
export type OwnArchive = NonNullable<Home['archive']>;
export type OwnApplication = Home['applications'][number];
type Draft = NonNullable<Home['draft']>;

/** The whole form while it is being filled in. */
export interface FormValues {
  household: OwnHouseholdStepInput;
  money: OwnMoneyStepInput;
  need: OwnNeedStepInput;
  papers: OwnPapersStepInput;
}

export type Step = keyof FormValues;

export const STEPS: readonly Step[] = ['household', 'money', 'need', 'papers'];

/** Consents that the phone asks for; without the first two nothing can be checked. */
export const CONSENTS = ['ARCHIVE', 'CHECK_AUTH', 'NOTICE', 'MEDICAL', 'BANK', 'SHARE_UP'] as const;

export const NEEDED: readonly string[] = CONSENTS.slice(0, 2);

const BLANK: FormValues = {
  household: {
    phone: '',
    address: '',
    nation: '',
    employment: '',
    isMigrant: false,
    isSingleParent: false,
    hasDisability: false,
    members: [],
  },
  money: { incomeYear: null, rigidYear: null, bankName: '', bankCard: '' },
  need: { mainCause: 'ILLNESS', otherCauses: [], causeNote: '', health: '', wish: '' },
  papers: { papers: [], consents: [], declared: false },
};

/** What the server kept, and blanks for the steps that were not saved yet. */
export function valuesOf(draft: Draft | null | undefined): FormValues {
  const form = draft?.form;
  const { papers } = form ?? {};
  return {
    household: form?.household ?? BLANK.household,
    money: form?.money ?? BLANK.money,
    need: form?.need ?? BLANK.need,
    papers: papers
      ? { ...papers, papers: papers.papers.map(({ kind, attachmentId }) => ({ kind, attachmentId })) }
      : BLANK.papers,
  };
}

/** The step at which a reader goes on: as the address says, but not beyond what was saved. */
export function stepAt(asked: string | null, saved: number): number {
  const wanted = Number(asked ?? saved);
  if (!Number.isInteger(wanted) || wanted < 1) return 1;
  return Math.min(wanted, saved, STEPS.length);
}
