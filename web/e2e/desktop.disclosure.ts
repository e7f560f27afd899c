import type { Locator, Page } from '@playwright/test';
import { pick } from './support/antd.ts';
import { expect, expectAccessible, shot, test } from './support/base.ts';
import { signIn } from './support/logins.ts';

const isOfficer = ({ login }: { login: string }) => login === 'machine.officer';

const dialog = (page: Page): Locator => page.getByRole('dialog').last();

const drawer = (page: Page): Locator => page.getByRole('dialog').first();

/** Opens the running notice of the union that the public can read. */
async function openNotice(page: Page): Promise<void> {
  await page.goto('/notices/running?channel=ONLINE');
  await page
    .getByRole('button', { name: /审批结果公示/ })
    .first()
    .click();
  await expect(drawer(page).getByText('异议受理方式')).toBeVisible();
}

test('an officer looks after a running notice and settles an objection that came by phone', async ({ page }) => {
  await signIn(page, isOfficer);
  await page.goto('/notices/running');
  await expect(page.getByRole('button', { name: /审批结果公示/ })).toHaveCount(2);
  await shot(page, 'notices');
  await expectAccessible(page);

  await openNotice(page);
  await shot(page, 'notice');
  await expectAccessible(page);

  await page.getByRole('button', { name: '登记异议' }).click();
  await page.getByRole('combobox', { name: '公示对象' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: /^2 / }).click();
  await pick(dialog(page), '来源', '电话');
  await dialog(page).getByLabel('异议内容').fill('该户已搬走，请核实。');
  await dialog(page).getByLabel('联系方式（可不填）').fill('0871-6550-1234');
  await shot(page, 'record-objection');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(drawer(page).getByText('异议核查')).toHaveCount(2);

  await page.goto('/notices/objections');
  await shot(page, 'objections');
  await expectAccessible(page);
  await page.getByRole('button', { name: '该户已搬走，请核实。' }).click();
  await drawer(page).getByRole('button', { name: '查看异议人' }).click();
  await drawer(page).getByRole('textbox').fill('电话回复异议人');
  await drawer(page)
    .getByRole('button', { name: /查看|确认/ })
    .last()
    .click();
  await expect(drawer(page).getByText('0871-6550-1234')).toBeVisible();
  await page.getByRole('button', { name: '开始核查' }).click();
  await dialog(page).getByRole('button', { name: '开始核查' }).click();
  await page.getByRole('button', { name: '异议不成立' }).click();
  await dialog(page).getByLabel('核查结论').fill('入户核实，该户仍在原址居住。');
  await dialog(page).getByText('继续公示').click();
  await shot(page, 'dismiss');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '异议不成立' }).click();
  await expect(drawer(page).getByText('入户核实，该户仍在原址居住。')).toBeVisible();
  await shot(page, 'objection-dismissed');
  await expectAccessible(page);

  await page.goto('/notices/scheduled');
  await expect(page.getByRole('button', { name: /审批结果公示/ })).toHaveCount(2);
});

test('a poster comes as a recorded sheet, which its number proves', async ({ page }) => {
  await signIn(page, isOfficer);
  await openNotice(page);
  await page.getByRole('button', { name: '打印' }).click();
  await dialog(page).getByLabel('打印用途').fill('张贴在厂区公告栏');
  await shot(page, 'poster');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '生成 PDF' }).click();
  const done = dialog(page).filter({ hasText: '公示单已生成' });
  const code = /[0-9A-F]{4}(-[0-9A-F]{4}){3}/.exec(await done.innerText())?.[0] ?? '';
  const download = page.waitForEvent('download');
  await done.getByRole('button', { name: '下载 PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^公示单 .+\.pdf$/);

  await page.goto('/printouts');
  await page.getByLabel('校验码').fill(code);
  await page.getByRole('button', { name: '核验' }).click();
  await expect(page.getByText('共打印 1 次')).toBeVisible();
  await shot(page, 'verify');
  await expectAccessible(page);
});
