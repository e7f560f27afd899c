import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hashByOperation } from './trusted-documents';

const operations = hashByOperation(readFileSync('src/gql/persisted-documents.json', 'utf8'));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path): [string, string] => [path, readFileSync(`src/${path}`, 'utf8')]);

it.each(sources.filter(([, text]) => text.includes('invalidates: [')))(
  '%s outdates operations that exist',
  (_path, text) => {
    for (const [, list = ''] of text.matchAll(/invalidates: \[([^\]]*)\]/g)) {
      for (const [, name = ''] of list.matchAll(/'(\w+)'/g)) expect(operations.has(name), name).toBe(true);
    }
  },
);
