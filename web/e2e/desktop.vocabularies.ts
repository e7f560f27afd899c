import type { Page } from '@playwright/test';
import { pickUnit } from './support/antd.ts';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';
import { inventedIdNumber } from './support/people.ts';

const UNIT = '织布车间';

interface Generation {
  name: string;
  headings: string;
  category: string;
  cause: string;
  /** How the archive states the category. */
  filed: string;
}

/** The words of the forms of today, of 2016 and of 2008, each with headings that are recognised by themselves. */
const GENERATIONS: readonly Generation[] = [
  {
    name: '新桂兰',
    headings: '姓名,身份证号,困难类别,主要致困原因,家庭人口,家庭年收入,家庭年刚性支出',
    category: '深度困难职工',
    cause: '患重特大疾病',
    filed: '深度困难',
  },
  {
    name: '中桂兰',
    headings: '职工姓名,公民身份号码,困难职工类别,致困主要原因,家庭人口数,家庭年总收入,必要支出',
    category: '低保边缘户',
    cause: '供养直系亲属大病',
    filed: '低保边缘户',
  },
  {
    name: '老桂兰',
    headings: '户主姓名,身份证号码,困难类型,困难原因,人口,年收入,刚性支出',
    category: '未享受低保',
    cause: '意外灾害',
    filed: '未享受低保',
  },
];

const rosterOf = ({ headings, name, category, cause }: Generation) =>
  Buffer.from(`\uFEFF${headings}\r\n${name},${inventedIdNumber()},${category},${cause},3,36000,18000`);

async function send(page: Page, file: string, buffer: Buffer): Promise<void> {
  await page.goto('/imports/new');
  await pickUnit(page.getByRole('main'), '默认部门', UNIT);
  await page.locator('input[type=file]').setInputFiles({ name: file, mimeType: 'text/csv', buffer });
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认导入 1 行' }).click();
  await expect(page.getByText('已导入 1 行')).toBeVisible();
}

for (const generation of GENERATIONS) {
  test(`a roster in the words “${generation.category}” is imported`, async ({ page }) => {
    await signIn(page, ({ login }) => login === 'textile.officer');
    await send(page, `${generation.name}.csv`, rosterOf(generation));
    await expect(page.getByRole('button', { name: /表头对应：识别 7 列，未识别 0 列/ })).toBeVisible();
    await confirm(page);
    await page.goto(`/archives?search=${encodeURIComponent(generation.name)}`);
    await expect(page.getByRole('row').filter({ hasText: generation.name })).toContainText(generation.filed);
  });
}

const STRANGE = '称呼,证号串,档次,缘由,几口人,全年进账,全年硬开销';
const MEANINGS = [
  ['称呼', '姓名（必填）'],
  ['证号串', '身份证号（必填）'],
  ['档次', '困难类别（必填）'],
  ['缘由', '主要致困原因'],
  ['几口人', '家庭人口'],
  ['全年进账', '家庭年收入'],
  ['全年硬开销', '家庭年刚性支出'],
] as const;

test('headings that nobody knows are explained once and remembered', async ({ page }) => {
  await signIn(page, ({ login }) => login === 'textile.officer');
  const words = { name: '怪桂兰', headings: STRANGE, category: '低保户', cause: '下岗失业', filed: '低保户' };
  await send(page, '怪表头.csv', rosterOf(words));
  await expect(page.getByRole('alert').first()).toContainText('没有读取');
  await shot(page, 'mapping-unknown', { fullPage: true });
  for (const [heading, meaning] of MEANINGS) {
    await page.getByRole('combobox', { name: `“${heading}”对应的项目` }).fill(meaning);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('还缺少必填项目')).toBeHidden();
  await shot(page, 'mapping', { fullPage: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: '按此对应重新读取' }).click();
  await confirm(page);

  await send(page, '怪表头二.csv', rosterOf({ ...words, name: '怪小兰' }));
  await page.getByRole('button', { name: /表头对应：识别 7 列/ }).click();
  await expect(page.getByText('已按本单位以前对同样表头的设置读取')).toBeVisible();
  await shot(page, 'mapping-remembered', { fullPage: true });
  await expectAccessible(page);
  await confirm(page);
});
