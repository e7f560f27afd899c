import { expect, it } from 'vitest';
import { activePath } from './SideMenu';

const link = (path: string) => ({ path, label: path });
const groups = [
  { key: 'a', label: 'a', icon: null, links: [link('/archives'), link('/archives/recheck')] },
  { key: 'b', label: 'b', icon: null, links: [link('/')] },
];

it.each([
  ['/archives', '/archives'],
  ['/archives/123', '/archives'],
  ['/archives/recheck/2027', '/archives/recheck'],
  ['/archivesque', undefined],
  ['/', '/'],
])('%s belongs to %s', (pathname, path) => {
  expect(activePath(groups, pathname)).toBe(path);
});
