import type { AmountBand, NoticeKind } from '@/gql/graphql';
import { callPublic } from '@/lib/publicApi';

/** What the server shows to everybody. */
export interface BoardNotice {
  id: string;
  number: string;
  kind: NoticeKind;
  title: string;
  unitName: string;
  firstDay: string;
  lastDay: string;
  entryCount: number;
}

export interface Board {
  union: string;
  notices: readonly BoardNotice[];
}

export interface ShownNotice extends BoardNotice {
  union: string;
  workingDays: number;
  contact: string;
  entries: readonly {
    seq: number;
    name: string;
    unitName: string;
    item: string;
    amountBand: AmountBand | null;
    summary: string;
  }[];
}

export interface PublicObjection {
  seq: number;
  text: string;
  name: string;
  contact: string;
  website: string;
}

export const readBoard = (code: string): Promise<Board> => callPublic(`${encodeURIComponent(code)}/notices`);

export const readNotice = (code: string, notice: string): Promise<ShownNotice> =>
  callPublic(`${encodeURIComponent(code)}/notices/${encodeURIComponent(notice)}`);

export const sendObjection = (code: string, notice: string, body: PublicObjection): Promise<{ receipt: string }> =>
  callPublic(`${encodeURIComponent(code)}/notices/${encodeURIComponent(notice)}/objections`, body);
