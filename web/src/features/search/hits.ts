import type { SearchQuery } from '@/gql/graphql';
import { conceal } from '@/lib/privateSearch';

export type Found = SearchQuery['search'];

/** What a text found, and where each hit leads. */
export type Hit =
  | { kind: 'archive'; path: string; hit: Found['archives'][number] }
  | { kind: 'application'; path: string; application: Found['applications'][number] }
  | { kind: 'member'; path: string; member: Found['members'][number] }
  | { kind: 'more'; path: string };

export interface Group {
  key: 'archives' | 'applications' | 'members';
  hits: Hit[];
}

/** The hits in the order of the keyboard, by kind; a kind of which there is more ends in the way to its list. */
export function groupsOf(found: Found, text: string): Group[] {
  const query = encodeURIComponent(conceal(text));
  const more = (path: string): Hit => ({ kind: 'more', path });
  const groups: Group[] = [
    {
      key: 'archives',
      hits: found.archives.map((hit) => ({ kind: 'archive', path: `/archives/${hit.archive.id}`, hit })),
    },
    {
      key: 'applications',
      hits: found.applications.map((application) => ({
        kind: 'application',
        path: `/applications?queue=ALL&open=${application.id}`,
        application,
      })),
    },
    {
      key: 'members',
      hits: found.members.map((member) => ({ kind: 'member', path: `/settings/members?open=${member.id}`, member })),
    },
  ];
  if (found.moreArchives) groups[0]?.hits.push(more(`/archives?search=${query}`));
  if (found.moreApplications) groups[1]?.hits.push(more(`/applications?queue=ALL&search=${query}`));
  if (found.moreMembers) groups[2]?.hits.push(more(`/settings/members?search=${query}`));
  return groups.filter((group) => group.hits.length > 0);
}
