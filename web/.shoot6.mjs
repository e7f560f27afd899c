// node .shoot.mjs LOGIN PASSWORD LANG WIDTH OUTPREFIX path...
import { chromium } from 'playwright';
const [login, password, lang, width, prefix, ...paths] = process.argv.slice(2);
const base = process.env.BASE ?? 'http://127.0.0.1:18171';
const b = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const w = Number(width);
const ctx = await b.newContext({ viewport: { width: w, height: w < 600 ? 812 : 900 }, locale: lang === 'en' ? 'en-US' : 'zh-CN', isMobile: w < 600, hasTouch: w < 600 });
const p = await ctx.newPage();
const errs = [];
p.on('console', (m) => m.type() === 'error' && errs.push(m.text()));
await p.goto(base + '/login');
await p.locator('input[autocomplete=username]').fill(login);
await p.locator('input[autocomplete=current-password]').fill(password);
await p.locator('button[type=submit]').click();
await p.waitForURL((u) => u.pathname !== '/login', { timeout: 60000 });
if ((lang === 'en') === (await p.getByRole('button', { name: 'English' }).count() > 0)) { await p.getByRole('button', { name: lang === 'en' ? 'English' : '中文' }).first().click().catch(() => {}); await p.waitForTimeout(800); }
for (const path of paths) {
  const [url, ...acts] = path.split('|');
  await p.goto(base + url); 
  await p.waitForLoadState('networkidle').catch(() => {});
  await p.waitForTimeout(700);
  for (const a of acts) {
    try {
      if (a.startsWith('~')) await p.locator(a.slice(1)).first().click({ timeout: 8000 });
      else if (a.startsWith('#')) await p.getByRole('tab', { name: a.slice(1) }).first().click({ timeout: 8000 });
      else await p.getByRole('button', { name: a }).first().click({ timeout: 8000 });
    } catch (e) { console.log('no', a, String(e).split('\n')[0]); }
    await p.waitForTimeout(1200);
  }
  const f = `/tmp/move6-shots/${prefix}-${(url.replace(/[^a-z0-9]+/gi, '_') + acts.join('_').replace(/[^\p{L}0-9]+/gu, '_')).slice(0, 60)}.png`;
  await p.screenshot({ path: f, fullPage: w < 600 });
  console.log(f);
}
if (errs.length) console.log('console errors:', [...new Set(errs)].slice(0, 8));
await b.close();
