import type { Page } from '@playwright/test';
import { pickUnit } from './support/antd.ts';
import { call } from './support/api.ts';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';
import { inventedIdNumbers } from './support/people.ts';

const UNIT = '纺纱车间';
const HOUSEHOLDS = 2_000;
const IMPORT_MS = 120_000;
const REVIEW_MS = 90_000; // of all households, on two processors

const NAMES = '赵钱孙李周吴郑王冯陈';
const GIVEN = '一二三四五六七八九十';

/** A roster of many households of one unit. */
function roster(): Buffer {
  const head = '姓名,身份证号,困难类别,主要致困原因,家庭人口,家庭年收入,家庭年刚性支出,联系电话';
  const letter = (of: string, n: number) => of[n % of.length] ?? '';
  const rows = inventedIdNumbers(HOUSEHOLDS).map((number, i) => {
    const name = letter(NAMES, i) + letter(GIVEN, Math.floor(i / 10)) + letter(GIVEN, Math.floor(i / 100));
    return `${name},${number},相对困难职工,下岗失业,3,36000,18000,139${String(i).padStart(8, '0')}`;
  });
  return Buffer.from(`\uFEFF${[head, ...rows].join('\r\n')}`);
}

async function importRoster(page: Page): Promise<void> {
  await page.goto('/imports/new');
  await pickUnit(page.getByRole('main'), '默认部门', UNIT);
  await page.locator('input[type=file]').setInputFiles({ name: '复核.csv', mimeType: 'text/csv', buffer: roster() });
  await page.getByRole('button', { name: `确认导入 ${HOUSEHOLDS} 行` }).click({ timeout: IMPORT_MS });
  await expect(page.getByText(`已导入 ${HOUSEHOLDS} 行`)).toBeVisible({ timeout: IMPORT_MS });
}

const listed = (page: Page) => page.getByText(/^共 \d+ 条$/);

test('the yearly re-check of two thousand households is opened at once', async ({ page }) => {
  test.setTimeout(2 * (IMPORT_MS + REVIEW_MS));
  await signIn(page, ({ login }) => login === 'textile.officer');
  await importRoster(page);
  const { units } = await call<{ units: { id: string; name: string }[] }>(page, 'Units', { includeDissolved: false });
  const unit = units.find(({ name }) => name === UNIT)?.id ?? '';
  const list = (state: string) => `/archives?unit=${unit}&provenance=IMPORT&category=RELATIVE&state=${state}`;
  await page.goto(list('ACTIVE'));
  const button = page.getByRole('button', { name: /^批量办理（\d+ 份）/ });
  await button.click();
  const count = Number(/\d+/.exec(await button.innerText())?.[0]);
  expect(count).toBeGreaterThanOrEqual(HOUSEHOLDS);
  await page.getByRole('menuitem', { name: '启动年度复核' }).click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByLabel('说明').fill('2026 年度集中复核');
  await dialog.getByRole('button', { name: `确认办理 ${count} 份` }).click();
  const began = Date.now();
  await expect(page).toHaveURL(/\/archives\/bulk$/);
  await expect(page.getByRole('button', { name: '导出结果' }).first()).toBeVisible({ timeout: REVIEW_MS });
  test.info().annotations.push({ type: 'seconds', description: String((Date.now() - began) / 1000) });
  await shot(page, 'review-2000');
  await expectAccessible(page);

  await page.goto(list('REVIEW_DUE'));
  await expect(listed(page)).toHaveText(`共 ${count} 条`);
  await page.goto(list('ACTIVE'));
  await expect(page.getByRole('button', { name: '批量办理（0 份）' })).toBeVisible();
});
