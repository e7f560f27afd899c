// Fails when a page needs more compressed JavaScript and CSS than its readers' networks allow (kB, gzip).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { APP_DIR, filesFor, modulesMatching, readManifest } from './chunks.ts';

const BUDGETS = { entry: 320, desk: 450, phone: 280, public: 200 };
const CHART = /^node_modules\/echarts\/|^src\/kit\/chart\//; // counted apart: loaded after the page, on dashboards only

const manifest = readManifest();
const sizes = new Map<string, number>();

function kilobytes(files: Iterable<string>): number {
  let total = 0;
  for (const file of files) {
    if (!/\.(js|css)$/.test(file)) continue;
    const size = sizes.get(file) ?? gzipSync(readFileSync(new URL(file, APP_DIR)), { level: 9 }).length;
    sizes.set(file, size);
    total += size;
  }
  return Math.ceil(total / 1000);
}

function pages(area: string, shell: string): [page: string, files: Set<string>][] {
  const texts = (page: string) => `src/i18n/zh/${/features\/([^/]+)/.exec(page)?.[1] ?? ''}.ts`;
  return modulesMatching(manifest, new RegExp(`^src/features/[^/]+/${area}/`)).map((page) => [
    page,
    filesFor(manifest, ['index.html', `src/app/shell/${shell}.tsx`, page, texts(page)]),
  ]);
}

const AREAS: [area: keyof typeof BUDGETS, shell: string][] = [
  ['entry', 'EntryShell'],
  ['public', 'PublicShell'],
  ['phone', 'PhoneShell'],
  ['desk', 'DeskShell'],
];

let failed = 0;
let checked = 0;
for (const [area, shell] of AREAS) {
  for (const [page, files] of pages(area, shell)) {
    const size = kilobytes(files);
    const fits = size <= BUDGETS[area];
    checked++;
    if (!fits) failed++;
    console.log(`${String(size).padStart(4)} / ${BUDGETS[area]} kB  ${(fits ? 'ok' : 'TOO BIG').padEnd(8)}${page}`);
  }
}
const charts = modulesMatching(manifest, CHART);
console.log(`${String(kilobytes(filesFor(manifest, charts))).padStart(4)}       kB  charts, lazy`);
if (checked === 0) throw new Error('no pages found in the build manifest');
if (failed > 0) process.exit(1);
