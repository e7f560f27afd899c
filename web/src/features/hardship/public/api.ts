import type { ArchivePaperKind, HardshipCause, IncomeKind, Residence, SpendingKind } from '@/gql/graphql';
import type { Fen } from '@/lib/money';
import { callPublic } from '@/lib/publicApi';
import type { Explanation } from '../means/formula';

/** What a union asks of a visitor. */
export interface CheckForm {
  union: string;
  areaCode: string;
  places: readonly { areaCode: string; name: string; residences: readonly Residence[] }[];
  exclusions: readonly { code: string; title: string; exceptions: readonly string[] }[];
}

/** What a visitor says of a household. */
export interface Question {
  areaCode: string;
  residence: Residence;
  persons: number;
  incomes: readonly { kind: IncomeKind; amount: Fen; months: number | null }[];
  spendings: readonly { kind: SpendingKind; amount: Fen; months: number | null; ofCause: boolean }[];
  findings: readonly { code: string; exception: string }[];
  cause: HardshipCause;
  isSingleParent: boolean;
  isMigrant: boolean;
}

export interface CheckAnswer {
  explanation: Explanation;
  papers: readonly ArchivePaperKind[];
  sites: readonly { name: string; address: string; phone: string; openHours: string }[];
}

export const readCheckForm = (code: string): Promise<CheckForm> => callPublic(`${encodeURIComponent(code)}/check`);

export const sendQuestion = (code: string, question: Question): Promise<CheckAnswer> =>
  callPublic(`${encodeURIComponent(code)}/check`, question);
