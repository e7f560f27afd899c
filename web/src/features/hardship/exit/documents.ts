import { graphql } from '@/gql';

export const ExitParts = graphql(`
  fragment ExitParts on ArchiveExit {
    id
    round
    state
    cause
    note
    findings {
      condition
      verdict
      evidence
    }
    heldOn
    present
    inFavour
    against
    minutes
    files {
      ...ProgressFile
    }
    assessmentId
    proposedByName
    proposedAt
    outcome
    endedAt
    relapsedAt
    viewerCan
    version
  }
`);

export const ProposeArchiveExit = graphql(`
  mutation ProposeArchiveExit($input: ProposeArchiveExitInput!) {
    proposeArchiveExit(input: $input) {
      exit {
        id
      }
    }
  }
`);

export const WithdrawArchiveExit = graphql(`
  mutation WithdrawArchiveExit($input: WithdrawArchiveExitInput!) {
    withdrawArchiveExit(input: $input) {
      exit {
        id
      }
    }
  }
`);
