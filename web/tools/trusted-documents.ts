import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const OPERATION = /^\s*(?:query|mutation|subscription)\s+(\w+)/;

/**
 * Replaces `graphql(...)` calls in the production build by the operation's name and registered hash.
 *
 * The server then runs only documents of the manifest (src/gql/persisted-documents.json), and each screen's chunk carries
 * its own hashes instead of the entry chunk carrying the text of every operation.
 */
export function trustedDocuments(manifest: URL): Plugin {
  let hashes: Map<string, string>;
  return {
    name: 'trusted-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      hashes = hashByOperation(readFileSync(manifest, 'utf8'));
    },
    transform(code, id) {
      if (id.includes('/src/gql/')) return { code, moduleSideEffects: false };
      if (!code.includes('graphql(`')) return null;
      return { code: replaceDocuments(code, hashes), map: null };
    },
  };
}

/** Hash of each operation of a manifest, by the operation's name. */
export function hashByOperation(manifest: string): Map<string, string> {
  const documents = Object.entries(JSON.parse(manifest) as Record<string, string>);
  return new Map(
    documents.map(([hash, text]) => {
      // Fragments are printed beside the operation, in any order.
      const name = /(?:^|\})\s*(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1];
      if (!name) throw new Error(`unnamed operation in the manifest: ${text}`);
      return [name, hash];
    }),
  );
}

/** Replaces every `graphql(...)` call of a module; fragments only carry types and become empty objects. */
export function replaceDocuments(code: string, hashes: ReadonlyMap<string, string>): string {
  return code.replace(CALL, (_call, text: string) => {
    const name = OPERATION.exec(text)?.[1];
    if (!name) return '({})';
    const hash = hashes.get(name);
    if (!hash) throw new Error(`operation ${name} is not registered: run "npm run gen"`);
    return `(${JSON.stringify({ __meta__: { name, hash } })})`;
  });
}
