import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/base.ts';

const OUT = path.resolve(import.meta.dirname, '../.e2e-out');

test('a list prints on A4 with its signatures on the last sheet', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one rendering is enough');
  await page.goto('/kit?show=print');
  await expect(page.getByText('合计人民币（大写）')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, 'print.pdf'), pdf); // to be looked at
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  expect(text).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[456]/);
});
