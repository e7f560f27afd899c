import { uuid } from '@/lib/uuid';

const PREFIX = 'nuanxin.search.';
const MARK = '~';

/** An identity, phone or account number: what must stand neither in an address nor in a server's log. */
const PERSONAL = /^\d[\d\s-]{5,}[\dXx]$/;
const CASE_NUMBER = /^\d{4}-\d{6}$/;

/** Whether a search text is a number of a person. */
export function isPersonal(text: string): boolean {
  const number = text.trim();
  return PERSONAL.test(number) && !CASE_NUMBER.test(number);
}

/** What to put into the URL for a search text: the text itself, or a key to it that only this tab can read. */
export function conceal(text: string): string {
  if (!isPersonal(text)) return text;
  const key = MARK + uuid().slice(0, 8);
  sessionStorage.setItem(PREFIX + key, text.trim());
  return key;
}

/** The search text behind a value of the URL; undefined for a key of another tab. */
export function disclose(value: string | undefined): string | undefined {
  if (!value?.startsWith(MARK)) return value;
  return sessionStorage.getItem(PREFIX + value) ?? undefined;
}
