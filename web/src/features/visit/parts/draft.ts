import type { FollowUpKind, Receiver, ReportVisitInput, VisitOutcome } from '@/gql/graphql';
import { dateTimeCN } from '@/lib/date';
import type { Fen } from '@/lib/money';
import type { OutboxFile } from '@/lib/offline';
import type { MyVisit } from './myVisits';

/** What a file of a report shows. */
export type FileRole = 'photo' | 'signature' | 'paper';

/** A request heard at the door. */
export interface Request {
  kind: FollowUpKind;
  text: string;
}

/** A report while it is written, kept on the phone. */
export interface Draft {
  outcome: VisitOutcome | null;
  /** When it happened, China time, "yyyy-mm-ddThh:mm" as the phone's own input has it. */
  at: string;
  condition: string;
  receiver: Receiver;
  proxyName: string;
  proxyRelation: string;
  secondHandler: string;
  /** What was handed over; null while what is typed is no amount. */
  cashFen: Fen | null;
  /** How many of each kind of goods of the standard, in its order. */
  quantities: number[];
  requests: Request[];
}

/** An empty report of a visit that happens now: the whole standard is handed to the person. */
export function newDraft(visit: Pick<MyVisit, 'cashFen' | 'goods'>, now: Date = new Date()): Draft {
  return {
    outcome: null,
    at: dateTimeCN(now.toISOString()).replace(' ', 'T'),
    condition: '',
    receiver: 'SELF',
    proxyName: '',
    proxyRelation: '',
    secondHandler: '',
    cashFen: visit.cashFen,
    quantities: visit.goods.map((item) => item.quantity),
    requests: [],
  };
}

/** What keeps a report from being sent, by field; each is the key of a text. */
export type Problems = Partial<
  Record<
    'outcome' | 'at' | 'proxyName' | 'proxyRelation' | 'secondHandler' | 'cashFen' | 'signature',
    'required' | 'amount' | 'signature' | 'future'
  >
>;

interface Rules {
  /** The union wants two people on cash (经办人两人). */
  twoHandlers: boolean;
  now?: Date;
}

/** Checks what the server would refuse, so that it is mended at the door and not found out in the office. */
export function problemsOf(
  draft: Draft,
  files: readonly OutboxFile[],
  { twoHandlers, now = new Date() }: Rules,
): Problems {
  const problems: Problems = {};
  if (!draft.outcome) problems.outcome = 'required';
  if (!draft.at) problems.at = 'required';
  else if (Date.parse(instantOf(draft.at)) > now.getTime() + CLOCK_GRACE_MS) problems.at = 'future';
  if (draft.outcome !== 'RECEIVED') return problems;
  if (draft.receiver === 'PROXY' && !draft.proxyName.trim()) problems.proxyName = 'required';
  if (draft.receiver === 'PROXY' && !draft.proxyRelation.trim()) problems.proxyRelation = 'required';
  if (draft.cashFen === null) problems.cashFen = 'amount';
  const cash = draft.cashFen !== null && draft.cashFen !== '0';
  if (cash && twoHandlers && !draft.secondHandler.trim()) problems.secondHandler = 'required';
  if (cash && !files.some(isReceipt)) problems.signature = 'signature';
  return problems;
}

const CLOCK_GRACE_MS = 60_000;

/** Whether a file proves the receipt: drawn on the glass, or the signed paper. */
export const isReceipt = (file: OutboxFile) => file.role === 'signature' || file.role === 'paper';

/** The files with one receipt, or with none. */
export function withReceipt(files: readonly OutboxFile[], receipt: OutboxFile | undefined): OutboxFile[] {
  const others = files.filter((file) => !isReceipt(file));
  return receipt ? [...others, receipt] : others;
}

const instantOf = (at: string) => `${at}:00+08:00`;

/** The report as the API takes it, once its files are uploaded. Sent again, it is the same to the byte. */
export function toInput(
  clientId: string,
  visit: { id: string; goods: MyVisit['goods'] },
  draft: Draft,
  files: readonly OutboxFile[],
): ReportVisitInput {
  const outcome = draft.outcome ?? 'NOT_HOME';
  const photoIds = files.filter((file) => file.role === 'photo').flatMap((file) => file.uploadedAs ?? []);
  const report = {
    clientId,
    visitId: visit.id,
    outcome,
    at: instantOf(draft.at),
    condition: draft.condition.trim() || null,
    photoIds,
    requests: draft.requests.filter((request) => request.text.trim() !== ''),
  };
  if (outcome !== 'RECEIVED') return report;
  const proxy = draft.receiver === 'PROXY';
  return {
    ...report,
    receiver: draft.receiver,
    proxyName: proxy ? draft.proxyName.trim() : null,
    proxyRelation: proxy ? draft.proxyRelation.trim() : null,
    secondHandlerName: draft.secondHandler.trim() || null,
    cashFen: draft.cashFen,
    goods: visit.goods
      .map((item, i) => ({ ...item, quantity: draft.quantities[i] ?? 0 }))
      .filter((item) => item.quantity > 0),
    signatureId: files.find(isReceipt)?.uploadedAs ?? null,
  };
}
