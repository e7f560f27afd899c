import type { Page } from '@playwright/test';
import { call } from './api.ts';
import { letDaysPass } from './days.ts';
import type { Union } from './union.ts';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** Days off between now and a month ago make the period of a notice longer than it was planned. */
const DAYS_OFF = 28;

interface Notice {
  number: string;
  firstDay: string;
  lastDay: string;
}

interface Notices {
  publicNotices: { edges: { node: Notice }[] };
}

/** The days from today, in China, to a date. */
const daysUntil = (date: string): number =>
  (Date.parse(date) - Math.floor((Date.now() + CHINA_MS) / DAY_MS) * DAY_MS) / DAY_MS;

/** The notice that an officer's union made last. */
async function latest(officer: Page): Promise<Notice> {
  const { publicNotices } = await call<Notices>(officer, 'PublicNotices', { first: 1 });
  const notice = publicNotices.edges[0]?.node;
  if (!notice) throw new Error('the union has no notice');
  return notice;
}

/** Lets the days pass until the union's latest notice has begun; returns its number. */
export async function untilNoticeBegins(officer: Page, union: Union): Promise<string> {
  const { number, firstDay } = await latest(officer);
  await letDaysPass(union, daysUntil(firstDay));
  return number;
}

/** Lets the days pass until the union's latest notice is over. The server settles it by itself. */
export async function untilNoticeEnds(officer: Page, union: Union): Promise<void> {
  const { lastDay } = await latest(officer);
  await letDaysPass(union, daysUntil(lastDay) + 1 + DAYS_OFF);
}
