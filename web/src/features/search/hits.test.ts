import { expect, test } from 'vitest';
import { type Found, groupsOf } from './hits';

const nothing: Found = {
  archives: [],
  moreArchives: false,
  applications: [],
  moreApplications: false,
  members: [],
  moreMembers: false,
};

test('kinds without a hit are left out', () => {
  expect(groupsOf(nothing, 'wang')).toEqual([]);
});

test('a kind of which there is more ends in the way to its list', () => {
  const groups = groupsOf({ ...nothing, moreArchives: true }, '王 明');
  expect(groups).toEqual([
    { key: 'archives', hits: [{ kind: 'more', path: `/archives?search=${encodeURIComponent('王 明')}` }] },
  ]);
});

test('a number of a person does not stand in the address', () => {
  const [group] = groupsOf({ ...nothing, moreArchives: true }, '13800138000');
  expect(group?.hits[0]?.path).not.toContain('138');
});
