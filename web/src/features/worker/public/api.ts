import { callPublic } from '@/lib/publicApi';

export interface JoinRequest {
  name: string;
  idNumber: string;
  phone: string;
  unit: string;
  workNumber: string;
  website: string;
}

/** Asks a union to be let in; the answer is a link that works once the union has accepted. */
export const askToJoin = (code: string, body: JoinRequest): Promise<{ link: string }> =>
  callPublic(`${encodeURIComponent(code)}/join`, body);

/** The union whose door it is, as its notice board names it. */
export const readUnion = (code: string): Promise<{ union: string }> =>
  callPublic(`${encodeURIComponent(code)}/notices`);
