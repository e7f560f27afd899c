import { readFragment } from '@/gql';
import type { ApplicationDetailFragment, ApplicationQuery as ApplicationData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';
import { ApplicationDetail, ApplicationQuery } from '../documents';

/** One application with its papers and history. */
export type Application = ApplicationDetailFragment;

/** Operations that a change of an application outdates. */
export const OUTDATED = ['Application', 'Applications', 'LimitCheck', 'ArchiveApplications'];

/** The application in an answer; null when it does not exist or is out of the reader's scope. */
export function applicationOf({ node }: ApplicationData): Application | null {
  return node?.__typename === 'Application' ? readFragment(ApplicationDetail, node) : null;
}

export function useApplication(id: string) {
  return useGql(ApplicationQuery, { id }, { staleTime: 0 });
}
