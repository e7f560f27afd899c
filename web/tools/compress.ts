// Writes X.gz beside every compressible file X of the build, so that the server never compresses at run time.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const COMPRESSIBLE = /\.(js|css|html|json|svg|webmanifest)$/;
const MIN_BYTES = 1024; // below, the header costs more than it saves

for (const entry of readdirSync(fileURLToPath(DIST), { recursive: true, encoding: 'utf8' })) {
  const file = new URL(entry, DIST);
  if (!COMPRESSIBLE.test(entry) || statSync(file).size < MIN_BYTES) continue;
  writeFileSync(new URL(`${entry}.gz`, DIST), gzipSync(readFileSync(file), { level: 9 }));
}
