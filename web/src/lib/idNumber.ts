/** Resident identity number (公民身份号码, GB 11643): 17 digits and an ISO 7064 MOD 11-2 check character. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export type IdNumberProblem = 'format' | 'birth' | 'checksum';

/** Upper-cases and drops the blanks people copy along. */
export function normaliseIdNumber(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/**
 * Finds what is wrong with an 18-character number; null when it is valid on `today` (yyyy-mm-dd).
 * The area code is not judged: numbers outlive the districts that issued them.
 */
export function idNumberProblem(idNumber: string, today: string): IdNumberProblem | null {
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'format';
  const birth = birthOf(idNumber);
  if (!isRealDate(birth) || birth > today) return 'birth';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(idNumber.charAt(i)), 0);
  return CHECKS.charAt(sum % 11) === idNumber.charAt(17) ? null : 'checksum';
}

/** Date of birth (yyyy-mm-dd) written in a well-formed number. */
export function birthOf(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
}

/** Sex written in a well-formed number: the sequence is odd for men. */
export function sexOf(idNumber: string): 'male' | 'female' {
  return Number(idNumber.charAt(16)) % 2 === 1 ? 'male' : 'female';
}

function isRealDate(date: string): boolean {
  const parsed = new Date(date + 'T00:00:00Z');
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
