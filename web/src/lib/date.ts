/** Civil dates are yyyy-mm-dd strings in China's time zone, whatever the zone of the device. */
export type CivilDate = string;

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000; // no daylight saving time since 1991

/** Today in China. */
export function todayCN(now: Date = new Date()): CivilDate {
  return new Date(now.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** An instant (RFC 3339) as "yyyy-mm-dd hh:mm" in China. */
export function dateTimeCN(instant: string): string {
  return new Date(new Date(instant).getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}

/** Moves a civil date by whole days. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const utc = new Date(date + 'T00:00:00Z');
  utc.setUTCDate(utc.getUTCDate() + days);
  return utc.toISOString().slice(0, 10);
}
