import type { HardshipCause, IncomeKind, Residence, SpendingKind } from '@/gql/graphql';
import { parseYuan } from '@/lib/money';
import type { CheckForm, Question } from './api';

/** A line as it is typed: yuan, of the year or of each month. */
export interface TypedLine<Kind extends string = string> {
  kind: Kind;
  yuan: string;
  monthly: boolean;
  ofCause: boolean;
}

/** What stands in the form; it lives in the memory of the page and nowhere else. */
export interface Answers {
  areaCode: string;
  residence: Residence;
  persons: string;
  cause: HardshipCause | '';
  isMigrant: boolean;
  isSingleParent: boolean;
  incomes: readonly TypedLine<IncomeKind>[];
  spendings: readonly TypedLine<SpendingKind>[];
  /** Exclusions that hold, with the exception that is claimed. */
  findings: Readonly<Record<string, string>>;
}

export type LineList = 'incomes' | 'spendings';

const MONTHS = 12;
const MAX_PERSONS = 30;

export const blankIncome: TypedLine<IncomeKind> = { kind: 'WAGE', yuan: '', monthly: true, ofCause: false };
export const blankSpending: TypedLine<SpendingKind> = { kind: 'ILLNESS', yuan: '', monthly: false, ofCause: false };

/** The form that nobody has touched: at the place of the union where it has a standard. */
export function blankAnswers({ areaCode, places }: CheckForm): Answers {
  const place = places.find((one) => one.areaCode === areaCode) ?? places[0];
  return {
    areaCode: place?.areaCode ?? areaCode,
    residence: place?.residences[0] ?? 'URBAN',
    persons: '',
    cause: '',
    isMigrant: false,
    isSingleParent: false,
    incomes: [blankIncome],
    spendings: [blankSpending],
    findings: {},
  };
}

/** Fields that have to be mended before the question can be asked: "persons", "cause", "incomes.0". */
export function problemsOf(answers: Answers): ReadonlySet<string> {
  const problems = new Set<string>();
  const persons = Number(answers.persons);
  if (!Number.isInteger(persons) || persons < 1 || persons > MAX_PERSONS) problems.add('persons');
  if (!answers.cause) problems.add('cause');
  for (const list of ['incomes', 'spendings'] as const) {
    answers[list].forEach(({ yuan }, i) => {
      if (yuan.trim() && parseYuan(yuan) === null) problems.add(`${list}.${i}`);
    });
  }
  return problems;
}

/** The question; lines without an amount are left out. Undefined while something has to be mended. */
export function toQuestion(answers: Answers): Question | undefined {
  const { cause } = answers;
  if (problemsOf(answers).size > 0 || !cause) return undefined;
  return {
    areaCode: answers.areaCode,
    residence: answers.residence,
    persons: Number(answers.persons),
    cause,
    isMigrant: answers.isMigrant,
    isSingleParent: answers.isSingleParent,
    incomes: filled(answers.incomes).map(({ kind, amount, months }) => ({ kind, amount, months })),
    spendings: filled(answers.spendings),
    findings: Object.entries(answers.findings).map(([code, exception]) => ({ code, exception })),
  };
}

function filled<Kind extends string>(lines: readonly TypedLine<Kind>[]) {
  return lines.flatMap(({ kind, yuan, monthly, ofCause }) => {
    const amount = parseYuan(yuan);
    return amount === null ? [] : [{ kind, amount, months: monthly ? MONTHS : null, ofCause }];
  });
}
