import { type ArchiveDetailFragment, type ArchiveQuery as ArchiveData } from '@/gql/graphql';
import { readFragment } from '@/gql';
import { request, useGql } from '@/lib/graphql';
import { ArchiveDetail, ArchiveQuery } from '../documents';

/** One archive with its household and consents. */
export type Archive = ArchiveDetailFragment;

/** Operations that a change of an archive outdates. */
export const OUTDATED = ['Archive', 'Archives', 'ArchiveQueues', 'ArchiveHistory', 'ArchiveProgress'];

/** The archive in an answer; null when it does not exist or is out of the reader's scope. */
export function archiveOf({ node }: ArchiveData): Archive | null {
  return node?.__typename === 'Archive' ? readFragment(ArchiveDetail, node) : null;
}

export function useArchive(id: string) {
  return useGql(ArchiveQuery, { id });
}

/** The archive as it is stored now, past every cache. */
export async function fetchArchive(id: string): Promise<Archive | null> {
  return archiveOf(await request(ArchiveQuery, { id }));
}
