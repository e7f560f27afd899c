import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const as = (login: string) => (account: { login: string }) => account.login === login;

const CONDITIONS = ['医疗保障', '就业保障', '就学保障', '住房保障', '社会保障', '帮扶措施已落实', '当地解困条件'];

test('a household asks to leave: each condition with its evidence, a meeting, a notice', async ({ page }) => {
  await signIn(page, as('transit.officer'));
  await page.goto('/archives?state=LEAVING');
  const row = page.locator('tbody').getByRole('row', { name: /退出办理/ });
  await row.getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('link', { name: '打开完整页面' }).click();
  await page.getByRole('tab', { name: '办理进度' }).click();
  await expect(page.getByText('公示中', { exact: true })).toBeVisible();
  await shot(page, 'exit-on-notice');
  await page.getByRole('button', { name: '撤回退出申请' }).click();
  const back = page.getByRole('dialog');
  await back.getByLabel('理由').fill('补充就业证明');
  await back.getByRole('button', { name: '撤回退出申请' }).click();
  await expect(page.getByText('已撤回', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '申请退出' }).click();
  const form = page.getByRole('dialog');
  for (const condition of CONDITIONS) {
    await form.getByLabel(`${condition}的依据`).fill('凭证已核验，复印件附后');
  }
  await form.getByLabel('综合说明').fill('配偶就业，措施已落实');
  await form.getByLabel('到会人数').fill('9');
  await form.getByLabel('同意', { exact: true }).fill('4');
  await form.getByLabel('评议记录').fill('到会人员核对凭证后表决。');
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await expect(form.getByText('评议同意人数未超过到会人数一半')).toBeVisible();
  await form.getByLabel('同意', { exact: true }).fill('8');
  await shot(page, 'exit-form');
  await expectAccessible(page);
  await form.getByRole('button', { name: '提交', exact: true }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('公示中', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '复核保留' })).toHaveCount(0); // its facts stand still
});

test('the chair lets a household leave; it is called back and falls back into hardship', async ({ page, other }) => {
  await signIn(other, as('machine.chair'));
  await other.goto('/approvals?kind=ARCHIVE_EXIT');
  await other.getByRole('row', { name: /销档/ }).getByRole('button').first().click();
  const desk = other.getByRole('dialog');
  await expect(desk.getByText('帮扶措施已落实')).toBeVisible();
  await shot(other, 'exit-approval');
  await expectAccessible(other);
  const href = (await desk.getByRole('link', { name: '打开详情' }).getAttribute('href')) ?? '';
  await desk.getByRole('button', { name: '同意', exact: true }).click();
  await expect(desk).toBeHidden();

  await signIn(page, as('machine.officer'));
  await page.goto(href);
  await page.getByRole('tab', { name: '办理进度' }).click();
  await expect(page.getByText('已退出', { exact: true })).toBeVisible();
  await expect(page.getByText('跟踪回访', { exact: true }).first()).toBeVisible();
  await shot(page, 'exit-monitoring');
  await page.getByRole('button', { name: '登记回访' }).click();
  const call = page.getByRole('dialog');
  await call.getByLabel('家庭情况').fill('配偶失业，孩子住院');
  await call.getByRole('checkbox', { name: /情况稳定/ }).uncheck();
  await call.getByRole('button', { name: '登记回访' }).click();
  await expect(call).toBeHidden();
  await page.getByRole('button', { name: '返困', exact: true }).click();
  const again = page.getByRole('dialog');
  await again.getByLabel('意见').fill('返困，重新核查');
  await again.getByRole('button', { name: '返困', exact: true }).click();
  await expect(again).toBeHidden();

  // Surveyed anew as the second application, with the earlier exit still in the file.
  await expect(page.getByRole('button', { name: '登记入户调查' })).toBeVisible();
  await expect(page.getByText('退出申请（第 1 次建档）')).toBeVisible();
  await shot(page, 'exit-relapse');
  await expectAccessible(page);
});
