import path from 'node:path';
import { build, preview } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds and serves the kit's gallery, which the production build does not contain. */
export async function startGallery(): Promise<() => Promise<void>> {
  const outDir = path.join(ROOT, '.e2e-out/gallery');
  await build({ root: ROOT, mode: 'gallery', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root: ROOT,
    mode: 'gallery',
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the gallery has no address');
  process.env.NUANXIN_GALLERY_PORT = String(address.port);
  return () => server.close();
}
