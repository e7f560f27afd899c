import type {
  AudienceInput,
  CampaignInput,
  CampaignQuery,
  CampaignQuotaInput,
  CampaignTheme,
  GoodsInput,
  StandardInput,
  VisitGroupInput,
} from '@/gql/graphql';
import { addDays, todayCN } from '@/lib/date';
import { type Fen, sumFen } from '@/lib/money';

/** A campaign as its pages read it. */
export type Campaign = Extract<NonNullable<CampaignQuery['node']>, { id: string }>;

/** When the plan opens: by a holiday rule that may come again, or at one moment. */
export type When = 'rule' | 'moment';

interface GoodsValues extends Omit<GoodsInput, 'valueFen'> {
  /** Null while what is typed is no amount. */
  valueFen: Fen | null;
}

interface StandardValues extends Omit<StandardInput, 'cashFen' | 'goods'> {
  cashFen: Fen | null;
  goods: GoodsValues[];
}

/** As it is read: the names of those left out are shown, though not sent back. */
type AudienceValues = Campaign['audience'];

/** The form of a plan. Its names are those of the API's input, so that refusals find their fields. */
export interface PlanValues extends Omit<CampaignInput, 'audience' | 'standards' | 'quotas' | 'groups'> {
  when: When;
  audience: AudienceValues;
  standards: StandardValues[];
  quotas: CampaignQuotaInput[];
  groups: VisitGroupInput[];
}

const DEFAULT_VISIT_DAYS = 15;
const OPENING_HOUR = 'T09:00:00+08:00';

const ALL_ARCHIVES: AudienceValues = {
  archives: true,
  categories: [],
  causes: [],
  unitIds: [],
  hasDisability: null,
  isModelWorker: null,
  ageFrom: null,
  ageTo: null,
  notVisitedDays: null,
  named: false,
  exclusions: [],
};

/** A new plan of a theme. */
export function newPlan(theme: CampaignTheme, rule: string, title: string): PlanValues {
  return {
    theme,
    title,
    guidingIdea: '',
    requirements: '',
    recurrence: 'YEARLY',
    when: 'rule',
    rule,
    dueAt: addDays(todayCN(), 14) + OPENING_HOUR,
    visitDays: DEFAULT_VISIT_DAYS,
    noticeWorkdays: null,
    audience: ALL_ARCHIVES,
    standards: [{ class: 'DEEP', cashFen: null, goods: [] }],
    fundSource: 'OWN_UNION',
    quotas: [],
    groups: [],
    assignment: 'BY_UNIT',
  };
}

/** A stored plan as the form shows it. */
export function planOf(campaign: Campaign): PlanValues {
  const { theme, title, guidingIdea, requirements, recurrence, rule, visitDays, noticeWorkdays } = campaign;
  return {
    theme,
    title,
    guidingIdea,
    requirements,
    recurrence,
    when: rule ? 'rule' : 'moment',
    rule,
    dueAt: rule ? null : (campaign.nextDates[0]?.at ?? campaign.nextAt),
    visitDays,
    noticeWorkdays,
    audience: campaign.audience,
    standards: campaign.standards,
    fundSource: campaign.fundSource,
    quotas: campaign.quotas.map(({ unit, quota, filler }) => ({
      unitId: unit.id,
      quota,
      fillerId: filler?.id ?? null,
    })),
    groups: campaign.groups.map(({ name, leader, companions, units, plannedOn }) => ({
      name,
      leaderId: leader.id,
      companions,
      unitIds: units.map((unit) => unit.id),
      plannedOn,
    })),
    assignment: campaign.assignment,
  };
}

/** The form as the API takes it. What does not apply any more (a date beside a rule) is left out. */
export function toInput({ when, ...values }: PlanValues): CampaignInput {
  const byRule = when === 'rule';
  return {
    ...values,
    recurrence: byRule ? values.recurrence : 'ONCE',
    rule: byRule ? (values.rule ?? '') : null,
    dueAt: byRule ? null : values.dueAt,
    audience: toAudienceInput(values.audience),
    standards: toStandardInputs(values.standards),
    quotas: values.audience.named ? values.quotas : [],
  };
}

/** The audience as the API takes it. */
export function toAudienceInput(audience: AudienceValues): AudienceInput {
  const { exclusions, ...rest } = audience;
  return { ...rest, exclusions: exclusions.map(({ archiveId, reason }) => ({ archiveId, reason })) };
}

/** An amount that is not typed yet counts as none. */
export function toStandardInputs(standards: readonly StandardValues[]): StandardInput[] {
  return standards.map(({ class: of, cashFen, goods }) => ({
    class: of,
    cashFen: cashFen ?? '0',
    goods: goods.map((item) => ({ ...item, valueFen: item.valueFen ?? '0' })),
  }));
}

/** What one recipient gets in all, cash and goods, in fen. */
export function standardValue({ cashFen, goods }: Pick<StandardValues, 'cashFen' | 'goods'>): Fen {
  const values = goods.map(({ quantity, valueFen }) => (BigInt(valueFen ?? '0') * BigInt(quantity)).toString());
  return sumFen([cashFen ?? '0', ...values]);
}
