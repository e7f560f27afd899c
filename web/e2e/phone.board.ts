import { expect, expectAccessible, shot, test } from './support/base.ts';

const UNION = '/p/81530102MC00000048';

test('anybody reads the notice board of a union and objects without an account', async ({ page, guard }) => {
  await page.goto(UNION);
  await expect(page.getByRole('heading', { name: /公示栏/ })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await shot(page, 'board');
  await expectAccessible(page);

  await page.getByRole('link', { name: /审批结果公示/ }).click();
  await expect(page.getByText('姓名已做脱敏处理', { exact: false })).toBeVisible();
  await shot(page, 'notice', { fullPage: true });
  await expectAccessible(page);

  await page.getByRole('button', { name: '提交异议' }).click();
  await expect(page.getByText('必填')).toBeVisible();
  await expectAccessible(page);
  guard.splice(0); // the browser reports the refusal
  await page.getByLabel('对哪一位有异议').selectOption({ index: 1 });
  await page.getByLabel('异议内容').fill('据了解该职工已经退休，请核实。');
  await page.getByRole('button', { name: '提交异议' }).click();
  await expect(page.getByText(/回执编号 [A-Z2-7]{8}/)).toBeVisible();
  await shot(page, 'objection-sent');
  await expectAccessible(page);
});

test('what is over is gone', async ({ page, guard }) => {
  const answer = await page.goto(`${UNION}/01a0b2c3-0000-7000-8000-000000000000`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText('该公示已结束。')).toBeVisible();
  guard.splice(0);
});
