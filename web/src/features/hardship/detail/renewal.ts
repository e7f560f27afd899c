import { addDays, type CivilDate } from '@/lib/date';

interface Agreed {
  personId: string | null;
  purpose: string;
  validTo: string | null;
  withdrawnAt: string | null;
}

/** How long before its end a consent is asked for anew, as in the queue of the server. */
const RENEWAL_DAYS = 60;

/** Whether a consent ends soon, or has, and no other of the same person and purpose holds longer. */
export function isToRenew(consent: Agreed, all: readonly Agreed[], today: CivilDate): boolean {
  const { personId, purpose, validTo, withdrawnAt } = consent;
  if (withdrawnAt !== null || validTo === null || validTo > addDays(today, RENEWAL_DAYS)) return false;
  return !all.some(
    (other) =>
      other.personId === personId &&
      other.purpose === purpose &&
      other.withdrawnAt === null &&
      (other.validTo === null || other.validTo > validTo),
  );
}
