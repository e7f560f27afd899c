import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const officer = (account: { login: string }) => account.login === 'machine.officer';
const chair = (account: { login: string }) => account.login === 'machine.chair';

test('a household splits: one asks, another carries it out, and it can be undone', async ({ page, other }) => {
  await signIn(page, officer);
  await page.goto('/archives/changes');
  await expect(page.getByRole('row', { name: /分户.*待审核/ })).toBeVisible();
  await shot(page, 'life-changes');
  await expectAccessible(page);

  // The request of the demo is taken back and made anew, with the daughter going along.
  await page
    .getByRole('row', { name: /分户.*待审核/ })
    .getByRole('link')
    .click();
  await page.getByRole('tab', { name: '户内变更' }).click();
  const archive = page.url();
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await expect(page.getByText('已撤回')).toBeVisible();
  await page.getByRole('button', { name: '申请分户' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('新户的户主').click();
  await page
    .locator('.ant-select-dropdown')
    .getByTitle(/（儿子）$/)
    .click();
  await form.getByRole('checkbox', { name: /（女儿）/ }).check();
  await form.getByLabel(/与户主关系$/).fill('妹妹');
  await form.getByLabel('理由').fill('儿子已婚，妹妹随其生活');
  await shot(page, 'life-split-form');
  await expectAccessible(page);
  await form.getByRole('button', { name: '提交审核' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('cell', { name: /妹妹 .\*/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '同意办理' })).toBeHidden(); // whoever asks does not review

  await signIn(other, chair);
  await other.goto('/archives/changes');
  await other.getByRole('button', { name: '同意办理' }).click();
  const verdict = other.getByRole('dialog');
  await expect(verdict.getByText('新档案')).toBeVisible();
  await shot(other, 'life-split-review');
  await expectAccessible(other);
  await verdict.getByRole('button', { name: '同意办理' }).click();
  await expect(verdict).toBeHidden();

  await page.goto(archive);
  await expect(page.getByText('待复核', { exact: true })).toBeVisible();
  await expect(page.getByRole('tab', { name: '家庭成员 1' })).toBeVisible();
  await page.getByRole('tab', { name: '户内变更' }).click();
  await expect(page.getByText('已办理')).toBeVisible();
  await shot(page, 'life-split-done');
  await page.getByRole('button', { name: '撤销变更' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('实际未分户');
  await page.getByRole('dialog').getByRole('button', { name: '撤销变更' }).click();
  await expect(page.getByRole('tab', { name: '家庭成员 3' })).toBeVisible();
  await expect(page.getByText('已撤销')).toBeVisible();
});
