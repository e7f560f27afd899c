import { describe, expect, it } from 'vitest';
import { hashByOperation, replaceDocuments } from './trusted-documents';

const manifest = JSON.stringify({
  'sha256:aa': 'query Archives($first: Int) { archives(first: $first) { totalCount } }',
  'sha256:bb': 'fragment Row on Archive { id } mutation Submit { submit { ...Row } }',
});

describe('hashByOperation', () => {
  it('finds the operation among its fragments', () => {
    expect([...hashByOperation(manifest)]).toEqual([
      ['Archives', 'sha256:aa'],
      ['Submit', 'sha256:bb'],
    ]);
  });
});

describe('replaceDocuments', () => {
  const replace = (code: string) => replaceDocuments(code, hashByOperation(manifest));

  it('puts name and hash in place of the text', () => {
    expect(replace('const Q = graphql(`\n query Archives { archives { totalCount } } `);')).toBe(
      'const Q = ({"__meta__":{"name":"Archives","hash":"sha256:aa"}});',
    );
  });

  it('drops fragments', () => {
    expect(replace('const F = graphql(`fragment Row on Archive { id }`)')).toBe('const F = ({})');
  });

  it('refuses an operation that was not registered', () => {
    expect(() => replace('graphql(`query Unknown { a }`)')).toThrow('Unknown');
  });
});
