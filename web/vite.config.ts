import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { filesFor, MANIFEST, phoneModules, readManifest } from './tools/chunks.ts';
import { trustedDocuments } from './tools/trusted-documents.ts';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Browsers of old WeChat kernels and of the office's Windows 7 machines. */
const TARGET = ['chrome87', 'safari14'];

/** antd's parts only define things but do not say so; without this, one used export of a part brings all of it. */
const PURE = [{ test: /\/node_modules\/@rc-component\//, sideEffects: false }];

/** Where `vite` sends API calls: a server started with `nuanxin dev`. */
const API = process.env.NUANXIN_API ?? 'http://127.0.0.1:8080';

/** `--mode gallery` builds the kit's gallery for the browser tests: no service worker, but a page that shows every component. */
export default defineConfig(({ mode }) => ({
  plugins: [
    trustedDocuments(new URL('./src/gql/persisted-documents.json', import.meta.url)),
    react(),
    VitePWA({
      disable: mode === 'gallery',
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: {
        name: '暖心帮扶',
        short_name: '暖心',
        lang: 'zh-CN',
        start_url: '/m',
        scope: '/m',
        display: 'standalone',
        theme_color: '#b50e2a',
        background_color: '#f4f5f7',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['index.html', 'icon.svg', 'assets/*.{js,css}'],
        manifestTransforms: [onlyPhone],
      },
    }),
  ],
  resolve: { alias: { '@': local('./src') } },
  build: {
    target: TARGET,
    outDir: 'dist/app',
    manifest: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { treeshake: { moduleSideEffects: PURE } },
  },
  server: { proxy: { '/graphql': API, '/api': API, '/files': API } },
  optimizeDeps: { entries: ['index.html'] }, // not graphiql/, which is a site of its own
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
  },
}));

/** Offline, only the phone shell works: its files and nothing of the office are kept on the device. */
function onlyPhone<Entry extends { url: string }>(entries: Entry[]) {
  if (!existsSync(MANIFEST)) return { manifest: [], warnings: [] }; // the build failed before: let Vite say why
  const manifest = readManifest();
  const wanted = filesFor(manifest, phoneModules(manifest)).add('index.html').add('icon.svg');
  return { manifest: entries.filter((entry) => wanted.has(entry.url)), warnings: [] };
}
