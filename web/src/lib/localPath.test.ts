import { expect, it } from 'vitest';
import { localPath } from './localPath';

it.each([
  [null, '/'],
  ['', '/'],
  ['/archives?q=a&open=1#x', '/archives?q=a&open=1#x'],
  ['//evil.example/a', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['archives', '/'],
])('%j → %s', (path, safe) => {
  expect(localPath(path)).toBe(safe);
});
