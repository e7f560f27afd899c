import type { Locator, Page } from '@playwright/test';
import { pick, pickUnit } from './support/antd.ts';
import { signIn } from './support/logins.ts';
import { inventedIdNumber } from './support/people.ts';
import { expect, expectAccessible, shot, test } from './support/two.ts';

const officer = (account: { login: string }) => account.login === 'machine.officer';

const total = (page: Page): Locator => page.getByText(/^共 \d+ 条$/);

const countOf = async (page: Page): Promise<number> => Number(/\d+/.exec(await total(page).innerText())?.[0]);

/** Opens the first archive of the list beside it. */
async function openFirst(page: Page): Promise<Locator> {
  await page.locator('tbody').getByRole('button').first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('tab', { name: '基本信息' })).toBeVisible();
  return drawer;
}

test('the list keeps its filters in the address, through the drawer, the back button and a link', async ({
  page,
  other,
}) => {
  await signIn(page, officer);
  await page.goto('/archives');
  await expect(total(page)).toBeVisible();
  const all = await countOf(page);
  await shot(page, 'archives');
  await expectAccessible(page);

  const form = page.getByRole('search');
  await pick(form, '困难类别', '意外致困');
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: '查询' }).click();
  await expect(page).toHaveURL(/category=/);
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  const some = await countOf(page);

  const drawer = await openFirst(page);
  await shot(page, 'archive-drawer');
  await expectAccessible(page);
  await page.goBack();
  await expect(drawer).toBeHidden();
  await expect(page).toHaveURL(/category=/);
  await page.goForward();
  await expect(page.getByRole('dialog')).toBeVisible();
  const link = page.url();
  await page.getByRole('dialog').getByRole('link', { name: '打开完整页面' }).click();
  await expect(page).toHaveURL(/\/archives\/[0-9a-f-]{36}$/); // the drawer has the same tabs
  await expect(page.getByRole('tab', { name: '变更历史' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(link);

  await signIn(other, officer);
  await other.goto(link);
  await expect(other.getByRole('dialog').getByRole('tab', { name: '基本信息' })).toBeVisible();
  await other.keyboard.press('Escape');
  await expect.poll(() => countOf(other)).toBe(some);
  await other.getByRole('button', { name: '重置' }).click();
  await expect.poll(() => countOf(other)).toBe(all);
});

test('columns are chosen once and stay; pages and search keep the number of hits', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/archives');
  await expect(total(page)).toBeVisible();
  const heading = page.getByRole('columnheader', { name: '来源' });
  await expect(heading).toBeHidden();
  await page.getByRole('button', { name: '显示列' }).click();
  await page.getByRole('checkbox', { name: '来源' }).check();
  await shot(page, 'archives-columns');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(heading).toBeVisible();

  await page.getByRole('listitem', { name: '2' }).click();
  await expect(page).toHaveURL(/page=2/);
  const search = page.getByRole('search');
  await search.getByRole('textbox', { name: '姓名/证号' }).fill('nobody-has-this-name');
  await search.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  await expect(page).not.toHaveURL(/page=/);
  await shot(page, 'archives-nothing-found');
  await expectAccessible(page);
  await page.getByRole('button', { name: '清除查询条件' }).click();
  await expect(total(page)).toBeVisible();
});

test('an identity number that is searched for does not stand in the address', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/archives');
  const number = inventedIdNumber();
  await page.getByRole('textbox', { name: '姓名/证号' }).fill(number);
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('没有符合条件的记录')).toBeVisible();
  expect(page.url()).not.toContain(number);
});

test('an archive is filed; what is wrong is said at its field', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/archives/new');
  const file = page.getByRole('main').locator('button[type=submit]');
  await file.click();
  await expect(page.locator('.ant-form-item-explain-error').first()).toBeVisible();
  await shot(page, 'archive-new-missing', { fullPage: true });
  await expectAccessible(page);

  const number = inventedIdNumber();
  const form = page.getByRole('main');
  await page.getByLabel('姓名', { exact: true }).fill('云小禾');
  await page.getByLabel('身份证号', { exact: true }).fill(wrongCheck(number));
  await pickUnit(form, '所属部门', '造型车间');
  await pick(form, '困难类别', '相对困难');
  await pick(form, '主要致困原因', '下岗失业');
  await page.getByLabel('电话', { exact: true }).fill('12345');
  await page.getByLabel('近12个月家庭可支配收入').fill('36000');
  await page.getByLabel('近12个月刚性支出').fill('18000.5');
  await file.click();
  await expect(page.getByText('身份证号校验位不正确')).toBeVisible();
  await page.getByLabel('身份证号', { exact: true }).fill(number);
  await file.click();
  // The phone number is judged by the server only.
  await expect(page.locator('#phone_help')).toBeVisible();
  await shot(page, 'archive-new-refused');
  await expectAccessible(page);
  await page.getByLabel('电话', { exact: true }).fill('13800000000');
  await page.getByRole('button', { name: '添加家庭成员' }).click();
  await page.getByLabel('姓名 1').fill('云小苗');
  await page.getByLabel('与户主关系 1').fill('女儿');
  await page.getByLabel('家庭人口').fill('2');
  await shot(page, 'archive-new', { fullPage: true });
  await expectAccessible(page);
  await file.click();
  await expect(page.getByRole('status').getByText('已建档')).toBeVisible();
  await expect(page.getByRole('heading', { name: /云小禾/ })).toBeVisible();
  await expect(page.getByText(number)).toBeHidden();
  await shot(page, 'archive-page');
  await expectAccessible(page);
  await page.getByRole('tab', { name: /家庭成员/ }).click();
  await expect(page.getByRole('cell', { name: '云小苗' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: '变更历史' }).click();
  await expect(page.getByText('建档', { exact: true }).last()).toBeVisible();
  await shot(page, 'archive-history');
  await expectAccessible(page);

  // The same person again: the server says so at the number.
  await page.goto('/archives/new');
  await page.getByLabel('姓名', { exact: true }).fill('云小禾');
  await page.getByLabel('身份证号', { exact: true }).fill(number);
  await pickUnit(form, '所属部门', '造型车间');
  await pick(form, '困难类别', '相对困难');
  await pick(form, '主要致困原因', '下岗失业');
  await file.click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await shot(page, 'archive-twice');
  await expectAccessible(page);
});

test('a form that is left unsaved asks first, and keeps what was typed as a draft', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/archives/new');
  const name = page.getByLabel('姓名', { exact: true });
  await name.fill('云小麦');
  await page.getByRole('main').getByRole('link', { name: '取消' }).click();
  const question = page.getByRole('dialog', { name: '有未保存的修改' });
  await shot(page, 'archive-leave');
  await expectAccessible(page);
  await question.getByRole('button', { name: '取消' }).click();
  await expect(name).toHaveValue('云小麦');
  await page.getByRole('main').getByRole('link', { name: '取消' }).click();
  await question.getByRole('button', { name: '离开' }).click();
  await expect(page).toHaveURL(/\/archives$/);

  await page.goto('/archives/new');
  await expect(page.getByText(/填写的内容还没有保存/)).toBeVisible();
  await shot(page, 'archive-draft');
  await expectAccessible(page);
  await page.getByRole('button', { name: '恢复草稿' }).click();
  await expect(name).toHaveValue('云小麦');
  page.once('dialog', (browserAsks) => void browserAsks.accept());
  await page.reload();
  await page.getByRole('button', { name: '放弃草稿' }).click();
  await expect(name).toHaveValue('');
  await page.reload();
  await expect(name).toHaveValue('');
});

test('a masked value shows for a while, for a stated reason, under the name of who looks', async ({ page }) => {
  await signIn(page, officer);
  await page.goto('/archives?state=ACTIVE');
  const drawer = await openFirst(page);
  await drawer.getByRole('button', { name: '查看 身份证号' }).click();
  const ask = drawer.getByRole('form', { name: '查看身份证号' });
  await ask.getByRole('button', { name: '确认查看' }).click();
  await expect(ask.getByRole('alert')).toContainText('至少4个字');
  await shot(page, 'reveal-reason');
  await expectAccessible(page);
  await ask.getByLabel('查看原因').fill('核对开户信息');
  await ask.getByRole('button', { name: '确认查看' }).click();
  await expect(drawer.getByText(/^\d{17}[\dX]$/)).toBeVisible();
  await expect(drawer.getByText(/秒后隐藏/)).toBeVisible();
  await shot(page, 'revealed');
  await expectAccessible(page);
  await drawer.getByRole('button', { name: /^隐藏/ }).click();
  await expect(drawer.getByText(/^\d{17}[\dX]$/)).toBeHidden();
});

test('two officers edit one archive: the second sees both, and nothing typed is lost', async ({ page, other }) => {
  await signIn(page, officer);
  await page.goto('/archives?state=ACTIVE&order=LAST_VISITED');
  const drawer = await openFirst(page);
  await drawer.getByRole('link', { name: '编辑' }).click();
  await expect(page.getByLabel('修改原因')).toBeVisible();
  await signIn(other, officer);
  await other.goto(page.url());
  await expect(other.getByLabel('修改原因')).toBeVisible();
  await shot(page, 'archive-edit', { fullPage: true });
  await expectAccessible(page);

  await page.getByLabel('帮扶意愿').fill('子女就近入学');
  await page.getByLabel('修改原因').fill('入户走访得知');
  await page.getByRole('button', { name: '保存修改' }).click();
  await expect(page.getByRole('status').getByText('已保存')).toBeVisible();

  await other.getByLabel('帮扶意愿').fill('参加技能培训');
  await pick(other.getByRole('main'), '工作状态', '下（待）岗');
  await other.getByLabel('修改原因').fill('本人来电说明');
  await other.getByRole('button', { name: '保存修改' }).click();
  const conflict = other.getByRole('dialog', { name: '内容已被他人修改' });
  await expect(conflict.getByRole('row', { name: '帮扶意愿 参加技能培训 子女就近入学' })).toBeVisible();
  await expect(conflict.getByRole('row')).toHaveCount(3); // head, and what somebody changed
  await shot(other, 'archive-conflict');
  await expectAccessible(other);
  await conflict.getByRole('button', { name: '继续编辑' }).click();
  await expect(other.getByLabel('帮扶意愿')).toHaveValue('参加技能培训');
  await other.getByRole('button', { name: '保存修改' }).click();
  await conflict.getByRole('button', { name: '用我的修改覆盖' }).click();
  await expect(other.getByRole('status').getByText('已保存')).toBeVisible();

  await other.getByRole('tab', { name: '变更历史' }).click();
  await expect(other.getByText('原因：本人来电说明')).toBeVisible();
  await expect(other.getByText('原因：入户走访得知')).toBeVisible();
  await shot(other, 'archive-history-conflict');
  await expectAccessible(other);
});

test('a reader without the right to edit sees the archive, and is refused its form', async ({ page }) => {
  await signIn(page, (account) => account.login === 'machine.auditor');
  await page.goto('/archives');
  const drawer = await openFirst(page);
  await expect(drawer.getByRole('link', { name: '编辑' })).toBeHidden();
  await drawer.getByRole('link', { name: '打开完整页面' }).click();
  await page.waitForURL(/\/archives\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}/edit`);
  await expect(page.getByText('没有权限查看此页')).toBeVisible();
  await page.goto('/archives/00000000-0000-7000-8000-000000000000');
  await expect(page.getByText('档案不存在，或不在您的权限范围内')).toBeVisible();
  await shot(page, 'archive-not-visible');
  await expectAccessible(page);
});

test('without network the list says so and comes back by itself', async ({ page, context }) => {
  await signIn(page, officer);
  await page.goto('/archives');
  await expect(total(page)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('当前没有网络，暂时不能提交。')).toBeVisible();
  await shot(page, 'archives-offline');
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByText('当前没有网络，暂时不能提交。')).toBeHidden();
});

/** The same number with another check digit. */
function wrongCheck(number: string): string {
  return number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
}
