import path from 'node:path';
import type { Page } from '@playwright/test';
import { pickUnit } from './support/antd.ts';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { gbk } from './support/gbk.ts';
import { signIn } from './support/logins.ts';
import { inventedIdNumber } from './support/people.ts';

/** A roster as unions keep it: titles above the head, a total line, a second sheet, and a fault in every eighth row. */
const ROSTER = path.resolve(import.meta.dirname, '../../internal/hardship/roster/testdata/legacy-roster.xlsx');

const officer = (account: { login: string }) => account.login === 'textile.officer';

type Upload = string | { name: string; mimeType: string; buffer: Buffer };

async function upload(page: Page, file: Upload): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

const sheet = (name: string, buffer: Buffer): Upload => ({ name, mimeType: 'application/octet-stream', buffer });

test('a roster is read, judged row by row, imported, and its refused rows come back as a workbook', async ({
  page,
}) => {
  await signIn(page, officer);
  await page.goto('/imports');
  await expect(page.getByRole('link', { name: '导入花名册' })).toBeVisible();
  await shot(page, 'imports');
  await expectAccessible(page);
  await page.getByRole('link', { name: '导入花名册' }).click();
  await expect(page.getByText('点击选择文件')).toBeVisible();
  await pickUnit(page.getByRole('main'), '默认部门', '织布车间');
  await shot(page, 'import-new');
  await expectAccessible(page);

  const template = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载模板' }).click();
  expect((await template).suggestedFilename()).toMatch(/\.xlsx$/);

  await upload(page, ROSTER);
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
  const errors = page.getByRole('button', { name: /^\d+ 有错误/ });
  await expect(errors).toContainText('202');
  await expect(page.getByRole('button', { name: /^\d+ 有提示/ })).toContainText('48');
  await shot(page, 'import-preview', { fullPage: true });
  await expectAccessible(page);
  await page.reload();
  await errors.click(); // with the lines of the second sheet whose household is refused
  await expect(page.getByText('共 270 条')).toBeVisible();
  await shot(page, 'import-errors', { fullPage: true });
  await expectAccessible(page);
  const workbook = page.waitForEvent('download');
  await page.getByRole('button', { name: /下载错误表$/ }).click();
  expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/);

  await page.getByRole('button', { name: '确认导入 1298 行' }).click();
  await expect(page.getByText('已导入 1298 行')).toBeVisible();
  await expect(page.getByText('202 行没有导入')).toBeVisible();
  await shot(page, 'import-done');
  await expectAccessible(page);
  await page.getByRole('link', { name: '查看档案' }).click();
  await expect(page).toHaveURL(/order=CREATED_DESC/);

  await page.goto('/imports');
  await expect(page.getByRole('row').filter({ hasText: 'legacy-roster.xlsx' }).first()).toContainText('已完成');
});

test('a CSV in GBK is read; an import can be given up', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/imports/new');
  await pickUnit(page.getByRole('main'), '默认部门', '织布车间');
  const lines = [
    '姓名,身份证号,困难类别,主要致困原因,家庭人口,家庭年收入,家庭年刚性支出,联系电话',
    `云小麦,${inventedIdNumber()},相对困难职工,下岗失业,3,36000,18000,13800000000`,
    `云小豆,123,相对困难职工,下岗失业,3,36000,18000,13800000001`,
  ];
  await upload(page, sheet('花名册.csv', gbk(lines.join('\r\n'))));
  await expect(page.getByRole('cell', { name: '云*麦' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '云*豆' })).toContainText('有错误');
  await shot(page, 'import-csv');
  await expectAccessible(page);
  await page.getByRole('button', { name: '重新选择文件' }).click();
  await expect(page.getByRole('dialog').getByText('不会写入任何数据')).toBeVisible();
  await shot(page, 'import-cancel');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '放弃导入' }).click();
  await page.waitForURL(/\/imports\/new$/);
});

test('a file that is no sheet is refused in words', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/imports/new');
  await upload(page, sheet('notes.txt', Buffer.from('not a sheet')));
  await expect(page.getByRole('status').getByText('请选择 .xlsx,.csv 文件')).toBeVisible();
  await expectAccessible(page);

  await upload(page, sheet('broken.xlsx', Buffer.from('PK\u0003\u0004 this is no workbook')));
  await expect(page.getByRole('alert')).toContainText('文件已损坏或不完整');
  await shot(page, 'import-refused');
  await expectAccessible(page);
  await page.getByRole('button', { name: '重新选择文件' }).click();
  await expect(page.getByText('点击选择文件')).toBeVisible();

  await upload(page, sheet('report.xlsx', Buffer.from('%PDF-1.7 a report that somebody renamed')));
  await expect(page.getByRole('alert')).toContainText('文件没有读取');
  await shot(page, 'import-refused-pdf');
  await expectAccessible(page);
});

test('who may not import is told so', async ({ page }) => {
  await signIn(page, (account) => account.login === 'textile.helper');
  await page.goto('/imports/new');
  await expect(page.getByText('没有权限查看此页')).toBeVisible();
  await expectAccessible(page);
});
