import type { ArchiveProgressQuery as ProgressData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';
import { ArchiveProgressQuery } from './documents';

type WithProgress = Extract<NonNullable<ProgressData['node']>, { __typename: 'Archive' }>;

export type Progress = WithProgress['progress'];
export type Paper = Progress['papers'][number];

export function useProgress(id: string) {
  return useGql(ArchiveProgressQuery, { id });
}

export function progressOf({ node }: ProgressData): WithProgress | null {
  return node?.__typename === 'Archive' ? node : null;
}
