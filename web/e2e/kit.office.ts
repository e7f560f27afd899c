import { expect, expectAccessible, shot, test } from './support/base.ts';

const OFFICE = '/kit?show=office';

test.describe('the list', () => {
  test.skip(({ isMobile }) => isMobile, 'office pages are for the desk');

  test('keeps its state in the address and starts over on other filters', async ({ page }) => {
    await page.goto(OFFICE);
    await page.getByRole('listitem', { name: '3' }).click();
    await expect(page).toHaveURL(/page=3/);
    await page.getByRole('search').getByLabel('姓名').fill('没有这个人');
    await page.getByRole('button', { name: '查询' }).click();
    await expect(page).not.toHaveURL(/page=3/);
    await expect(page.getByText('没有符合条件的记录')).toBeVisible();
    await shot(page, 'office-nothing-found');
    await expectAccessible(page);
    await page.goBack();
    await expect(page).toHaveURL(/page=3/);
    await expect(page.getByRole('search').getByLabel('姓名')).toHaveValue('');
    await expect(page.getByRole('listitem', { name: '3' })).toHaveClass(/active/);
  });

  test('opens the drawer that a link names', async ({ page }) => {
    await page.goto(`${OFFICE}&open=7`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await shot(page, 'office-drawer');
    await expectAccessible(page);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).not.toHaveURL(/open=/);
  });

  test('remembers hidden columns', async ({ page }) => {
    await page.goto(OFFICE);
    await page.getByRole('button', { name: '显示列' }).click();
    await page.getByRole('checkbox', { name: '困难类别' }).uncheck();
    await shot(page, 'office-columns');
    await page.reload();
    await expect(page.getByRole('columnheader', { name: '单位' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: '困难类别' })).toBeHidden();
  });

  test('selects over several pages and acts on the selection', async ({ page }) => {
    await page.goto(OFFICE);
    await page.getByRole('checkbox').nth(1).check();
    await page.getByRole('listitem', { name: '2' }).click();
    await page.getByRole('checkbox').nth(2).check();
    await expect(page.getByText('已选 2 项')).toBeVisible();
    await shot(page, 'office-batch');
    await expectAccessible(page);
  });

  test('shows all search fields, totals and pages', async ({ page }) => {
    await page.goto(OFFICE);
    await page.getByRole('button', { name: '展开', exact: true }).click();
    await page.getByText('共 143 条').scrollIntoViewIfNeeded();
    await shot(page, 'office-bottom');
    await page.getByRole('search').scrollIntoViewIfNeeded();
    await shot(page, 'office-expanded');
    await expectAccessible(page);
  });

  test('stays usable with forty columns', async ({ page }) => {
    await page.goto(`${OFFICE}&wide=1&size=100`);
    await expect(page.getByRole('button', { name: '查看' }).first()).toBeVisible();
    await shot(page, 'office-wide');
    await expectAccessible(page);
  });

  test('exports in the background', async ({ page }) => {
    await page.goto(OFFICE);
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('button', { name: '开始导出' }).click();
    await expect(page.getByText('请填写用途')).toBeVisible();
    await page.getByLabel('导出用途').fill('年度复核');
    await page.getByRole('button', { name: '开始导出' }).click();
    await expect(page.getByRole('button', { name: '下载文件' })).toBeVisible();
    await shot(page, 'office-export');
  });
});
