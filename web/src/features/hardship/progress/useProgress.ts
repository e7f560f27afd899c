import type { ArchiveProgressQuery as ProgressData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';
import { ArchiveProgressQuery } from './documents';

export type Progress = Extract<NonNullable<ProgressData['node']>, { __typename: 'Archive' }>['progress'];
export type Paper = Progress['papers'][number];

export function useProgress(id: string) {
  return useGql(ArchiveProgressQuery, { id });
}

export function progressOf({ node }: ProgressData): Progress | null {
  return node?.__typename === 'Archive' ? node.progress : null;
}
