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
