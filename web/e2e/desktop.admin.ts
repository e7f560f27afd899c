import type { Locator, Page } from '@playwright/test';
import { pick, pickUnit } from './support/antd.ts';
import { signIn } from './support/logins.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const PASSWORD = 'a quiet morning by the river';

const fresh = (what: string) => `${what}.${Date.now().toString(36)}`;

const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/** Opens the drawer of a member found by login. */
async function openMember(page: Page, login: string): Promise<Locator> {
  await page.goto(`/settings/members?search=${login}`);
  await page.locator('tbody').getByRole('button').first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(login)).toBeVisible();
  return drawer;
}

test('an invited person gets in, works in the role, and stops at the next request after it is taken away', async ({
  page,
  other,
}) => {
  const login = fresh('officer');
  await signIn(page, (account) => account.login === 'machine.admin');
  await page.goto('/settings/members');
  await expect(page.getByText('machine.officer')).toBeVisible();
  await shot(page, 'members');
  await expectAccessible(page);

  await page.getByRole('button', { name: '邀请人员' }).click();
  await dialog(page).getByLabel('账号').fill(login);
  await dialog(page).getByLabel('姓名').fill('高远');
  await pick(dialog(page), '角色', '经办');
  await shot(page, 'invite');
  await expectAccessible(page);
  await page.getByRole('button', { name: '生成邀请链接' }).click();
  const link = await page.getByRole('textbox', { name: /已邀请/ }).inputValue();
  await shot(page, 'invite-link');
  await expectAccessible(page);

  await other.goto(new URL(link).pathname);
  await other.getByLabel('设置密码').fill('short');
  await other.getByRole('button', { name: '接受并登录' }).click();
  await shot(other, 'accept-weak');
  await expectAccessible(other);
  await other.getByLabel('设置密码').fill(PASSWORD);
  await other.getByLabel('再输入一次').fill(PASSWORD);
  await other.getByRole('button', { name: '接受并登录' }).click();
  await other.waitForURL((url) => !url.pathname.startsWith('/invite'));
  await other.goto('/archives');
  await expect(other.getByText(/共 \d+ 条/)).toBeVisible();

  const drawer = await openMember(page, login);
  await drawer.getByRole('button', { name: '收回' }).click();
  await expect(dialog(page).getByText('不再具有“经办”')).toBeVisible();
  await shot(page, 'revoke-role');
  await dialog(page).getByRole('button', { name: '收回' }).click();
  await expect(drawer.getByText('还没有角色')).toBeVisible();

  await other.getByRole('button', { name: '刷新' }).click();
  await expect(other.getByText('没有权限查看此页')).toBeVisible();
  await other.reload();
  await expect(other.getByText('没有权限查看此页')).toBeVisible();
  await shot(other, 'no-permission');
  await expectAccessible(other);
});

test('a withdrawn invitation no longer lets anybody in', async ({ page, other }) => {
  const login = fresh('helper');
  await signIn(page, (account) => account.login === 'textile.admin');
  await page.goto('/settings/members');
  await page.getByRole('button', { name: '邀请人员' }).click();
  await dialog(page).getByLabel('账号').fill(login);
  await dialog(page).getByLabel('姓名').fill('方小雨');
  await pick(dialog(page), '角色', '走访人');
  await page.getByRole('button', { name: '生成邀请链接' }).click();
  const link = await page.getByRole('textbox', { name: /已邀请/ }).inputValue();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /待接受邀请/ }).click();
  const row = page.getByRole('row').filter({ hasText: login });
  await expect(row).toBeVisible();
  await shot(page, 'invitations');
  await expectAccessible(page);
  await row.getByRole('button', { name: '撤回' }).click();
  await dialog(page).getByRole('button', { name: '撤回' }).click();
  await expect(row).toBeHidden();
  await other.goto(new URL(link).pathname);
  await expect(other.getByText('邀请链接无效、已使用或已过期')).toBeVisible();
  await shot(other, 'invitation-gone');
  await expectAccessible(other);
});

test('roles that exclude each other are refused in words', async ({ page }) => {
  await signIn(page, (account) => account.login === 'machine.admin');
  const drawer = await openMember(page, 'machine.auditor');
  await drawer.getByRole('button', { name: '授予角色' }).click();
  await pick(dialog(page), '角色', '经办');
  await dialog(page).getByRole('button', { name: '授予角色' }).click();
  await expect(dialog(page).getByText('不能由同一人担任')).toContainText('经审');
  await shot(page, 'role-conflict');
  await expectAccessible(page);
});

test('two administrators edit one unit: the second sees both and decides', async ({ page, other }) => {
  const name = fresh('班组');
  const admin = (account: { login: string }) => account.login === 'transit.admin';
  await signIn(page, admin);
  await page.goto('/settings/units');
  await page.getByRole('button', { name: '新增下级' }).first().click();
  await dialog(page).getByLabel('名称').fill(name);
  await dialog(page).getByRole('button', { name: '新增部门' }).click();
  await expect(page.getByRole('cell', { name })).toBeVisible();
  await shot(page, 'units');
  await expectAccessible(page);

  const edit = async (who: Page) => {
    const row = who.getByRole('row').filter({ hasText: name });
    await row.getByRole('button', { name: '编辑' }).click();
  };
  await signIn(other, admin);
  await other.goto('/settings/units');
  await edit(other);
  await edit(page);
  await dialog(page).getByLabel('职工人数').fill('12');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(dialog(page)).toBeHidden();
  await dialog(other).getByLabel('职工人数').fill('15');
  await dialog(other).getByRole('button', { name: '保存' }).click();
  const conflict = other.getByRole('dialog', { name: '内容已被他人修改' });
  await expect(conflict.getByRole('row', { name: '职工人数 15 12' })).toBeVisible();
  await shot(other, 'unit-conflict');
  await expectAccessible(other);
  await conflict.getByRole('button', { name: '采用已保存的内容' }).click();
  await expect(dialog(other).getByLabel('职工人数')).toHaveValue('12');
  await dialog(other).getByRole('button', { name: '取消' }).click();

  await page.getByRole('row').filter({ hasText: name }).getByRole('button', { name: '移动' }).click();
  await pickUnit(dialog(page), '移到哪个部门之下', '青溪');
  await dialog(page).getByRole('button', { name: '取消' }).click();
  await page.getByRole('row').filter({ hasText: name }).getByRole('button', { name: '撤销' }).click();
  await expect(dialog(page).getByText('职工 12 人')).toBeVisible();
  await dialog(page).getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('cell', { name })).toBeHidden();
});

test('a federation admits and suspends a union, and reads its people only by grant', async ({ page, other }) => {
  const name = fresh('青溪试验厂工会');
  await signIn(page, (account) => account.login === 'city.admin');
  await page.goto('/supervision/subordinates');
  await expect(page.getByText(/共 \d+ 条/)).toBeVisible();
  await shot(page, 'subordinates');
  await expectAccessible(page);
  await page.getByRole('button', { name: '接纳下级单位' }).click();
  await dialog(page).getByLabel('单位全称').fill(name);
  await dialog(page).getByLabel('统一社会信用代码').fill('81530000MC12345678');
  await dialog(page).getByLabel('行政区划代码').fill('530102');
  await dialog(page).getByLabel('首位管理员账号').fill(fresh('admin'));
  await dialog(page).getByLabel('管理员姓名').fill('白帆');
  await dialog(page).getByRole('button', { name: '接纳', exact: true }).click();
  await expect(dialog(page).locator('.ant-form-item-explain-error')).toBeVisible();
  await shot(page, 'admit-refused');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '取消' }).click();

  await signIn(other, (account) => account.login === 'city.supervisor');
  await other.goto('/supervision/subordinates?search=重型机械');
  await other.getByRole('button', { name: '申请查阅' }).first().click();
  await dialog(other).getByLabel('用途').fill('核查春节慰问发放情况');
  await shot(other, 'grant-request');
  await expectAccessible(other);
  await dialog(other).getByRole('button', { name: '提交申请' }).click();
  await expect(other.getByText('申请已提交')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, (account) => account.login === 'machine.chair');
  await page.goto('/settings/grants');
  await page.getByRole('button', { name: '处理' }).first().click();
  await dialog(page).getByLabel('同意').check();
  await shot(page, 'grant-decide');
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('已同意').first()).toBeVisible();
  await page.getByRole('button', { name: '收回' }).first().click();
  await dialog(page).getByLabel('收回原因').fill('抽查结束');
  await dialog(page).getByRole('button', { name: '收回' }).click();
  await expect(page.getByText('已收回').first()).toBeVisible();
  await shot(page, 'grants');
  await expectAccessible(page);
});

test('the auditor reads the trail and verifies the chain', async ({ page }) => {
  await signIn(page, (account) => account.login === 'machine.trail');
  await page.goto('/settings/audit');
  await page.getByRole('button', { name: '立即校验' }).click();
  await expect(page.getByText(/校验通过/)).toBeVisible();
  await page.locator('tbody').getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByText('校验值')).toBeVisible();
  await shot(page, 'audit');
  await expectAccessible(page);
});

for (const name of ['tenant', 'units', 'sites', 'members', 'grants', 'jobs', 'calendar']) {
  test(`settings: ${name}, in English`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
    await signIn(page, (account) => account.login === 'machine.admin');
    await page.goto(`/settings/${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await page.waitForLoadState('networkidle');
    await shot(page, `settings-${name}-en`);
    await expectAccessible(page);
  });
}

test("one's own account, in English", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('nuanxin.language', 'en'));
  await signIn(page, (account) => account.login === 'machine.committee');
  await page.goto('/me');
  await expect(page.getByText('This one')).toBeVisible();
  await shot(page, 'me-en');
  await expectAccessible(page);
});
