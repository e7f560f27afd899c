import { pick } from './support/antd.ts';
import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const dialog = 'dialog' as const;

test('a route shows who would decide, and is not put to use while nobody can', async ({ page }) => {
  const name = `大病救助审批 ${Date.now().toString(36)}`;
  await signIn(page, (account) => account.login === 'textile.admin');
  await page.goto('/settings/approval-routes');
  await expect(page.getByText('系统默认')).toBeVisible();
  await shot(page, 'routes');
  await expectAccessible(page);

  await page.getByRole('button', { name: '新建流程' }).click();
  const editor = page.getByRole(dialog, { name: '新建流程' });
  const question = page.getByRole(dialog, { name: /启用流程/ });
  await editor.getByLabel('流程名称').fill(name);
  await editor.getByLabel('项目代码').fill('MEDICAL');
  await editor.getByLabel('环节名称').fill('主席审批');
  await expect(editor.getByText('蒋秀英')).toBeVisible();
  await editor.getByRole('button', { name: '增加环节' }).click();
  await editor.getByLabel('环节名称').last().fill('财务复核');
  await pick(editor.locator('fieldset').last(), '审批角色', '出纳');
  await expect(editor.getByText('没有人能审批这个环节')).toBeVisible();
  await shot(page, 'route-preview');
  await expectAccessible(page);

  await editor.getByRole('button', { name: '启用' }).click();
  await question.getByRole('button', { name: '启用' }).click();
  await expect(editor.locator('fieldset').last().getByText('没有人能审批这个环节')).toBeVisible();
  await shot(page, 'route-refused');
  await editor.getByRole('button', { name: '删除环节' }).last().click();
  await editor.getByRole('button', { name: '启用' }).click();
  await question.getByRole('button', { name: '启用' }).click();
  await expect(page.getByRole('row', { name: new RegExp(name) }).getByText('已启用')).toBeVisible();
  await shot(page, 'route-published');
});

test('a chair on leave lets a colleague decide, and takes it back', async ({ page }) => {
  await signIn(page, (account) => account.login === 'machine.chair');
  await page.goto('/approvals');
  await expect(page.getByRole('button', { name: '委托审批' })).toBeVisible();
  await shot(page, 'inbox');
  await expectAccessible(page);
  await page.getByRole('button', { name: '委托审批' }).click();
  await expect(page.getByRole(dialog).getByText(/洪建国 代我审批/)).toBeVisible();
  await shot(page, 'delegation');
  await expectAccessible(page);
  await page.getByRole(dialog).getByRole('button', { name: '收回' }).click();
  await expect(page.getByText(/洪建国 代我审批/)).toHaveCount(0);
});

test('a tie is declared, seen by the chair, and ended with a reason', async ({ page }) => {
  await signIn(page, (account) => account.login === 'machine.officer');
  await page.goto('/approvals');
  await page.getByRole('button', { name: '回避关系' }).click();
  const ties = page.getByRole(dialog, { name: '登记回避关系' });
  await ties.getByLabel('姓名').fill('沈慧芳');
  await ties.getByLabel('身份证号码').fill('11010519491231002X');
  await pick(ties, '与本人关系', '兄弟姐妹');
  await shot(page, 'tie');
  await expectAccessible(page);
  await ties.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('button', { name: '回避关系' }).click();
  await expect(ties.getByText('沈慧芳，兄弟姐妹')).toBeVisible();
  await ties.getByRole('button', { name: '解除' }).click();
  const ending = page.getByRole(dialog, { name: /解除与沈慧芳/ });
  await ending.getByLabel('解除理由').fill('登记有误');
  await ending.getByRole('button', { name: '解除', exact: true }).click();
  await expect(ties.getByText('沈慧芳，兄弟姐妹')).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(page, (account) => account.login === 'machine.chair');
  await page.goto('/approvals');
  await page.getByRole('button', { name: '回避关系' }).click();
  await expect(ties.getByText(/洪建国：洪\*+，兄弟姐妹/)).toBeVisible();
});
