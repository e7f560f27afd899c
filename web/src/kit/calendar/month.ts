import { addDays, type CivilDate } from '@/lib/date';

/** A month as yyyy-mm. */
export type Month = string;

const WEEKS = 6;
const DAYS = 7;

/** Six weeks from Monday that cover the month. Always six, so that the page does not jump between months. */
export function monthGrid(month: Month): CivilDate[][] {
  const first: CivilDate = `${month}-01`;
  const weekday = (new Date(first + 'T00:00:00Z').getUTCDay() + 6) % DAYS; // Monday = 0
  const start = addDays(first, -weekday);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: DAYS }, (__, day) => addDays(start, week * DAYS + day)),
  );
}

/** The month so many months later. */
export function shiftMonth(month: Month, by: number): Month {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}
