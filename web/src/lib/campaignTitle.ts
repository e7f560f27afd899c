import { dateTimeCN } from './date';

const YEAR = '{year}';
const YEAR_DIGITS = 4;

/** Title of the opening at a moment (RFC 3339); while none is known, the place of its year stays open. */
export function campaignTitle(title: string, opensAt: string | null | undefined): string {
  return opensAt ? title.replaceAll(YEAR, dateTimeCN(opensAt).slice(0, YEAR_DIGITS)) : title;
}
