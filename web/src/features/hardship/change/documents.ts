import { graphql } from '@/gql';

export const ChangeParts = graphql(`
  fragment ChangeParts on ArchiveChange {
    id
    kind
    state
    reason
    archive {
      id
      number
      headName
    }
    other {
      id
      number
    }
    households {
      archiveId
      number
      before {
        headName
        size
        members
      }
      after {
        headName
        size
        members
      }
    }
    proposedByName
    proposedAt
    reviewedByName
    reviewedAt
    opinion
    undoneByName
    undoneAt
    undoReason
    viewerCan
    version
  }
`);

export const ArchiveChangesQuery = graphql(`
  query ArchiveChanges($states: [ArchiveChangeState!], $first: Int, $offset: Int) {
    archiveChanges(states: $states, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...ChangeParts
        }
      }
    }
  }
`);

export const ChangesOfArchiveQuery = graphql(`
  query ChangesOfArchive($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        id
        changes {
          ...ChangeParts
        }
      }
    }
  }
`);

export const ProposeHeadChange = graphql(`
  mutation ProposeHeadChange($input: ProposeHeadChangeInput!) {
    proposeHeadChange(input: $input) {
      change {
        id
      }
    }
  }
`);

export const ProposeSplit = graphql(`
  mutation ProposeSplit($input: ProposeSplitInput!) {
    proposeSplit(input: $input) {
      change {
        id
      }
    }
  }
`);

export const ProposeMerge = graphql(`
  mutation ProposeMerge($input: ProposeMergeInput!) {
    proposeMerge(input: $input) {
      change {
        id
      }
    }
  }
`);

export const ReviewArchiveChange = graphql(`
  mutation ReviewArchiveChange($input: ReviewArchiveChangeInput!) {
    reviewArchiveChange(input: $input) {
      change {
        id
      }
    }
  }
`);

export const WithdrawArchiveChange = graphql(`
  mutation WithdrawArchiveChange($input: WithdrawArchiveChangeInput!) {
    withdrawArchiveChange(input: $input) {
      change {
        id
      }
    }
  }
`);

export const UndoArchiveChange = graphql(`
  mutation UndoArchiveChange($input: UndoArchiveChangeInput!) {
    undoArchiveChange(input: $input) {
      change {
        id
      }
    }
  }
`);
