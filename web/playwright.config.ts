import { defineConfig } from '@playwright/test';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--lang=zh-CN',
];

const launch = (...more: string[]) => ({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [...CHROMIUM_ARGS, ...more],
});

const DESKTOP = { viewport: { width: 1440, height: 900 } };

const PHONE = {
  viewport: { width: 375, height: 812 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50 NetType/4G Language/zh_CN',
};

/** Plain http under a host name: no service worker, no crypto.randomUUID, no Web Locks. Loopback addresses hide that. */
const INTRANET = 'intranet.test';

/** Journeys need the real server; the kit is looked at without one. */
const journeys = [
  { name: 'desktop', testMatch: '**/desktop.*.ts', use: DESKTOP },
  { name: 'phone', testMatch: '**/phone.*.ts', use: PHONE },
  {
    name: 'insecure-origin',
    testMatch: '**/insecure.*.ts',
    use: { ...PHONE, host: INTRANET, launchOptions: launch(`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`) },
  },
];

export default defineConfig<{ host: string; site: string }>({
  testDir: 'e2e',
  outputDir: '.e2e-out/results',
  globalSetup: './e2e/support/setup.ts',
  workers: 2,
  retries: 0,
  timeout: 180_000, // shared machines are slow, and a wait that ends early proves nothing
  reporter: [['list']],
  forbidOnly: !!process.env.CI,
  expect: { timeout: 30_000 },
  use: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', trace: 'retain-on-failure', launchOptions: launch() },
  projects: [
    { name: 'kit-desktop', testMatch: '**/kit.*.ts', use: { ...DESKTOP, site: 'gallery' } },
    { name: 'kit-phone', testMatch: '**/kit.*.ts', use: { ...PHONE, site: 'gallery' } },
    ...(process.env.NUANXIN_BIN ? journeys : []),
  ],
});
