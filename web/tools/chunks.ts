import { readFileSync } from 'node:fs';

/** The part of Vite's build manifest that is needed here. */
interface Chunk {
  file: string;
  src?: string;
  imports?: string[];
  css?: string[];
  assets?: string[];
}

export type BuildManifest = Record<string, Chunk>;

export const APP_DIR = new URL('../dist/app/', import.meta.url);

/** What the build wrote down about its chunks. */
export const MANIFEST = new URL('.vite/manifest.json', APP_DIR);

/** Reads the manifest of the last build. */
export function readManifest(): BuildManifest {
  return JSON.parse(readFileSync(MANIFEST, 'utf8')) as BuildManifest;
}

/** Every file a browser must have to run the given modules: their chunks, static imports and styles. */
export function filesFor(manifest: BuildManifest, roots: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const root of roots) visit(root);
  return files;
}

/** Lazily loaded modules whose source path matches. */
export function modulesMatching(manifest: BuildManifest, pattern: RegExp): string[] {
  return Object.keys(manifest).filter((key) => pattern.test(key));
}

/** What the phone shell needs without network: the entry, the shell, every phone screen and the texts. */
export function phoneModules(manifest: BuildManifest): string[] {
  return [
    'index.html',
    ...modulesMatching(manifest, /^src\/(app\/shell\/PhoneShell|app\/phone\/|features\/[^/]+\/phone\/|i18n\/)/),
  ];
}
