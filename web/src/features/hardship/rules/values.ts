import type {
  HardshipCategory,
  IncomeKind,
  MeansComparison,
  MeansParametersInput,
  MeansRulesQuery as RulesData,
  SpendingKind,
  StartMeansTrialInput,
} from '@/gql/graphql';
import type { CivilDate } from '@/lib/date';
import type { Fen } from '@/lib/money';
import { TESTED_CATEGORIES } from '../means/kinds';

export type Rules = RulesData['meansRules'][number];
export type Parameters = Rules['parameters'];

interface Counting {
  counted: boolean;
  documentNo: string;
}

/** The form of the rules. What stands under `parameters` has the names of the API. */
export interface RulesForm {
  effectiveFrom: CivilDate;
  note: string;
  parameters: {
    operator: MeansComparison;
    deepBP: number;
    relativeBP: number;
    accidentBP: number;
    minimumWage: Fen | null;
    workingAge: Parameters['workingAge'];
    exclusions: Partial<Parameters['exclusions'][number]>[];
    localRules: Partial<Parameters['localRules'][number]>[];
  };
  incomes: Partial<Record<IncomeKind, Counting>>;
  spendings: Partial<Record<SpendingKind, Counting>>;
  amounts?: Partial<Record<HardshipCategory, Fen | null>>;
}

export function toForm({ parameters }: Rules, today: CivilDate): RulesForm {
  const { incomes, spendings, ...rest } = parameters;
  return {
    effectiveFrom: today,
    note: '',
    parameters: rest,
    incomes: Object.fromEntries(incomes.map(({ kind, ...counting }) => [kind, counting])),
    spendings: Object.fromEntries(spendings.map(({ kind, ...counting }) => [kind, counting])),
  };
}

/** The rules as the API takes them. Kinds that count and need no document are left out: they count anyway. */
export function toParameters({ parameters, incomes, spendings }: RulesForm): MeansParametersInput {
  return {
    ...parameters,
    incomes: special(incomes),
    spendings: special(spendings),
    exclusions: parameters.exclusions.map(({ code = '', title = '', documentNo = '', exceptions = [] }) => ({
      code,
      title,
      documentNo,
      exceptions,
    })),
    localRules: parameters.localRules.map(
      ({ code = '', title = '', category = 'WATCH', expression = '', documentNo = '' }) => ({
        code,
        title,
        category,
        expression,
        documentNo,
      }),
    ),
  };
}

function special<Kind extends string>(kinds: Partial<Record<Kind, Counting>>) {
  return (Object.entries(kinds) as [Kind, Partial<Counting> | undefined][])
    .map(([kind, counting]) => ({ kind, counted: counting?.counted ?? true, documentNo: counting?.documentNo ?? '' }))
    .filter(({ counted, documentNo }) => !counted || documentNo !== '');
}

export function toTrial(form: RulesForm): StartMeansTrialInput {
  const amounts = TESTED_CATEGORIES.flatMap((category) => {
    const amount = form.amounts?.[category];
    return amount ? [{ category, amount }] : [];
  });
  return { parameters: toParameters(form), amounts };
}
