import type {
  AidItem,
  DecisionLevel,
  HardshipCategory,
  LimitField,
  LimitPeriod,
  LimitRuleInput,
  LimitSource,
  LimitSubject,
  LimitTermInput,
  LimitTermKind,
} from '@/gql/graphql';
import type { CivilDate } from '@/lib/date';
import type { Fen } from '@/lib/money';

export const CATEGORIES: readonly HardshipCategory[] = ['DEEP', 'RELATIVE', 'ACCIDENT'];
export const SUBJECTS: readonly LimitSubject[] = ['HOUSEHOLD', 'PERSON', 'STUDENT'];
export const PERIODS: readonly LimitPeriod[] = ['YEAR', 'EVENT', 'ONCE'];
export const LEVELS: readonly DecisionLevel[] = ['COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'];
export const TERM_KINDS: readonly LimitTermKind[] = ['FIXED', 'N_MONTHS_DIBAO', 'PCT_OF'];
/** Numbers of a case of which a share may be given. */
export const LIMIT_FIELDS: readonly LimitField[] = ['SELF_PAID', 'CAUSE_COST', 'TUITION', 'COURSE_FEE', 'NEED_COST'];
export const SOURCES: readonly LimitSource[] = [
  'FISCAL_CENTRAL',
  'FISCAL_LOCAL',
  'UPPER_UNION',
  'OWN_UNION',
  'DONATION',
  'ADMIN',
  'OTHER',
];

interface TermValues {
  kind: LimitTermKind;
  amount?: Fen | null;
  months?: number;
  /** Of the field, 80 for four fifths. */
  percent?: number;
  field?: LimitField;
}

/** A new limit as it is typed; names are the server's. */
export interface LimitValues {
  item: AidItem;
  category?: HardshipCategory;
  source?: LimitSource;
  areaCode?: string;
  subject: LimitSubject;
  period: LimitPeriod;
  terms: TermValues[];
  escalations?: { above: Fen | null; level: DecisionLevel }[];
  exclusive?: AidItem[];
  effectiveFrom: CivilDate;
  effectiveTo?: CivilDate | null;
  documentNo: string;
}

const BASIS_POINTS_PER_CENT = 100;

function toTerm({ kind, amount, months, percent = 0, field }: TermValues): LimitTermInput {
  switch (kind) {
    case 'FIXED':
      return { kind, amount: amount ?? '0' };
    case 'N_MONTHS_DIBAO':
      return { kind, months: months ?? 0 };
    case 'PCT_OF':
      return { kind, percentBP: Math.round(percent * BASIS_POINTS_PER_CENT), field: field ?? null };
  }
}

/** What the server is told: of each term only what belongs to its kind. */
export function toLimit(values: LimitValues): LimitRuleInput {
  return {
    ...values,
    areaCode: values.areaCode ?? null,
    source: values.source ?? null,
    category: values.category ?? null,
    terms: values.terms.map(toTerm),
    escalations: (values.escalations ?? []).map(({ above, level }) => ({ above: above ?? '0', level })),
    exclusive: values.exclusive ?? [],
    effectiveTo: values.effectiveTo ?? null,
  };
}
