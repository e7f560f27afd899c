import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const SHOTS = path.resolve(import.meta.dirname, '../../.e2e-out/shots');
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

interface Fixtures {
  /** What is tested: the real server, or the gallery of the kit. */
  site: 'server' | 'gallery';
  /** Host name under which the pages are opened. */
  host: string;
  /** Faults seen so far; a test that provokes one on purpose takes it out. */
  guard: string[];
}

/** Every test fails on a console error, an uncaught error or a request that leaves the machine. */
export const test = base.extend<Fixtures>({
  host: ['127.0.0.1', { option: true }],
  site: ['server', { option: true }],
  baseURL: async ({ host, site }, use) => {
    const port = process.env[site === 'gallery' ? 'NUANXIN_GALLERY_PORT' : 'NUANXIN_E2E_PORT'];
    if (!port) throw new Error(`the ${site} was not started by the test run`);
    await use(`http://${host}:${port}`);
  },
  guard: [
    async ({ page, host }, use) => {
      const faults: string[] = [];
      const own = new Set([host, '127.0.0.1']);
      page.on('console', (message) => {
        // Lost connections are the subject of the offline tests, not a fault of the page.
        if (message.type() === 'error' && !message.text().includes('net::')) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(http|ws)/.test(url.protocol) && !own.has(url.hostname)) faults.push(`external ${request.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Fails on any WCAG 2.1 AA violation that axe finds in the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AA).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}

/** Keeps a picture for people to look at: .e2e-out/shots/<project>-<name>.png */
export async function shot(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const file = path.join(SHOTS, `${test.info().project.name}-${name}.png`);
  await page.screenshot({ path: file, fullPage, animations: 'disabled' });
}
