import { graphql } from '@/gql';

export const WorkbenchQuery = graphql(`
  query Workbench {
    workbench {
      approvalsWaiting
      campaignsReturned
      runsVisiting
      visitsUnassigned
      applicationsToDo
      visitsOverdue
      myVisitsOpen
      followUpsOpen
      followUpsOverdue
      civilListsOverdue
      runsToSettle
      importsToConfirm
      grantsToDecide
      archivesToReview
      archivesNeverHelped
      archivesNeverVisited
      archivesUnchanged
      archivesOutOfStep
      archivesExpiring
      archivesMissingPapers
      archivesIdUnverified
      archivesUnowned
      jobsDead
      nextOpenings {
        at
        campaign {
          id
          title
          state
        }
      }
      runs {
        id
        title
        state
        endsOn
        progress {
          expected
          planned
          received
          unassigned
          overdue
        }
      }
    }
  }
`);
