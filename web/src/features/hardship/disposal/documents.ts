import { graphql } from '@/gql';

export const HoldParts = graphql(`
  fragment HoldParts on ArchiveHold {
    id
    reason
    placedByName
    placedAt
    liftedByName
    liftedAt
    liftReason
    viewerCan
  }
`);

export const HoldsOfArchiveQuery = graphql(`
  query HoldsOfArchive($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        id
        holds {
          ...HoldParts
        }
      }
    }
  }
`);

export const DisposalParts = graphql(`
  fragment DisposalParts on ArchiveDisposal {
    id
    number
    verdict
    keepUntil
    opinion
    state
    total
    proposedByName
    proposedAt
    decidedByName
    decidedAt
    reason
    viewerCan
    version
  }
`);

export const DueArchivesQuery = graphql(`
  query DueArchives($first: Int, $offset: Int) {
    archives(filter: { states: [DISPOSAL_DUE] }, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          number
          headName
          category
          unit {
            id
            fullName
          }
          createdAt
          endedAs
          endedOn
          retainUntil
          disposals {
            id
            number
            state
            verdict
          }
        }
      }
    }
  }
`);

export const DisposalsQuery = graphql(`
  query ArchiveDisposals($states: [DisposalState!], $first: Int, $offset: Int) {
    archiveDisposals(states: $states, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...DisposalParts
        }
      }
    }
  }
`);

export const DisposalQuery = graphql(`
  query ArchiveDisposal($id: ID!) {
    node(id: $id) {
      __typename
      ... on ArchiveDisposal {
        ...DisposalParts
        minutesFiles {
          id
          fileName
        }
        entries {
          seq
          archiveId
          number
          unitName
          category
          filedOn
          endedOn
          outcome
          checksum
        }
      }
    }
  }
`);

export const DisposalsOfArchiveQuery = graphql(`
  query DisposalsOfArchive($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        id
        disposals {
          ...DisposalParts
        }
      }
    }
  }
`);

export const ProposeArchiveDisposal = graphql(`
  mutation ProposeArchiveDisposal($input: ProposeArchiveDisposalInput!) {
    proposeArchiveDisposal(input: $input) {
      disposal {
        id
        number
      }
    }
  }
`);

export const DecideArchiveDisposal = graphql(`
  mutation DecideArchiveDisposal($input: DecideArchiveDisposalInput!) {
    decideArchiveDisposal(input: $input) {
      disposal {
        id
      }
    }
  }
`);

export const WithdrawArchiveDisposal = graphql(`
  mutation WithdrawArchiveDisposal($input: WithdrawArchiveDisposalInput!) {
    withdrawArchiveDisposal(input: $input) {
      disposal {
        id
      }
    }
  }
`);

export const HoldArchive = graphql(`
  mutation HoldArchive($input: HoldArchiveInput!) {
    holdArchive(input: $input) {
      hold {
        id
      }
    }
  }
`);

export const LiftArchiveHold = graphql(`
  mutation LiftArchiveHold($input: LiftArchiveHoldInput!) {
    liftArchiveHold(input: $input) {
      hold {
        id
      }
    }
  }
`);
