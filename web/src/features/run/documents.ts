import { graphql } from '@/gql';

export const RunsQuery = graphql(`
  query CampaignRuns($filter: RunFilter, $first: Int, $offset: Int) {
    campaignRuns(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          title
          state
          openedAt
          endsOn
          progress {
            planned
            received
            undelivered
            unassigned
            overdue
            cashPlannedFen
            cashReceivedFen
          }
        }
      }
    }
  }
`);

export const RunQuery = graphql(`
  query CampaignRun($id: ID!) {
    node(id: $id) {
      ... on CampaignRun {
        id
        title
        state
        stopReason
        endsOn
        openedAt
        closedAt
        summaryText
        viewerCan
        version
        campaign {
          id
          title
        }
        progress {
          expected
          planned
          received
          undelivered
          removed
          unassigned
          overdue
          cashPlannedFen
          cashReceivedFen
          goodsReceivedFen
          skippedListed
          skippedElsewhere
        }
      }
    }
  }
`);

export const RunSummaryQuery = graphql(`
  query CampaignRunSummary($id: ID!) {
    node(id: $id) {
      ... on CampaignRun {
        title
        openedAt
        endsOn
        summary {
          people
          households
          personTimes
          followUps
          followUpsOpen
          byClass {
            key
            planned
            received
            people
            cashFen
            goodsFen
          }
          byUnit {
            key
            planned
            received
            people
            cashFen
            goodsFen
          }
          byDay {
            date
            received
            cashFen
          }
        }
      }
    }
  }
`);

export const RunVisitsQuery = graphql(`
  query RunVisits($id: ID!, $filter: VisitFilter, $order: VisitOrder, $first: Int, $offset: Int) {
    node(id: $id) {
      ... on CampaignRun {
        visits(filter: $filter, order: $order, first: $first, offset: $offset) {
          totalCount
          edges {
            node {
              id
              name
              class
              state
              cashFen
              dueOn
              overdue
              late
              visitedAt
              version
              viewerCan
              unit {
                id
                fullName
              }
              helper {
                id
                displayName
              }
              goods {
                name
                quantity
                unit
                valueFen
              }
            }
          }
        }
      }
    }
  }
`);

export const VisitDetailQuery = graphql(`
  query VisitDetail($id: ID!) {
    node(id: $id) {
      ... on Visit {
        id
        archiveId
        name
        class
        state
        cashFen
        dueOn
        overdue
        late
        visitedAt
        removedReason
        version
        viewerCan
        unit {
          fullName
        }
        helper {
          id
          displayName
        }
        goods {
          name
          quantity
          unit
          valueFen
        }
        facts {
          category
          mainCause
          householdSize
          hasDisability
          netPerHeadMonth
        }
        phone {
          state
          text
        }
        address {
          state
          text
        }
        idNumber {
          state
          text
        }
        earlier {
          title
          visitedAt
          helperName
          condition
          cashFen
        }
        reports {
          id
          at
          receivedAt
          helperName
          outcome
          condition
          receiver
          proxyName
          proxyRelation
          secondHandlerName
          cashFen
          goods {
            name
            quantity
            unit
            valueFen
          }
          signature {
            id
            kind
            link(thumbnail: true) {
              url
            }
          }
          photos {
            id
            link(thumbnail: true) {
              url
            }
          }
          followUps {
            id
            kind
            text
            state
          }
        }
      }
    }
  }
`);

/** Rows of the printed lists. */
export const PrintVisitsQuery = graphql(`
  query PrintVisits($id: ID!, $filter: VisitFilter, $first: Int, $offset: Int) {
    node(id: $id) {
      ... on CampaignRun {
        title
        openedAt
        endsOn
        visits(filter: $filter, order: UNIT, first: $first, offset: $offset) {
          totalCount
          edges {
            node {
              id
              name
              class
              state
              cashFen
              visitedAt
              unit {
                fullName
              }
              goods {
                name
                quantity
                unit
                valueFen
              }
              idNumber {
                state
                text
              }
              facts {
                mainCause
                householdSize
              }
              reports {
                outcome
                receiver
                proxyName
                proxyRelation
                helperName
                secondHandlerName
                signature {
                  kind
                  link(thumbnail: true) {
                    url
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const PauseRun = graphql(`
  mutation PauseRun($input: RunActionInput!) {
    pauseRun(input: $input) {
      run {
        id
      }
    }
  }
`);

export const ResumeRun = graphql(`
  mutation ResumeRun($input: RunActionInput!) {
    resumeRun(input: $input) {
      run {
        id
      }
    }
  }
`);

export const CancelRun = graphql(`
  mutation CancelRun($input: RunActionInput!) {
    cancelRun(input: $input) {
      run {
        id
      }
    }
  }
`);

export const SettleRun = graphql(`
  mutation SettleRun($input: RunActionInput!) {
    settleRun(input: $input) {
      run {
        id
      }
    }
  }
`);

export const CloseRun = graphql(`
  mutation CloseRun($input: CloseRunInput!) {
    closeRun(input: $input) {
      run {
        id
      }
    }
  }
`);

export const AddVisits = graphql(`
  mutation AddVisits($input: AddVisitsInput!) {
    addVisits(input: $input) {
      added
    }
  }
`);

export const RemoveVisit = graphql(`
  mutation RemoveVisit($input: RemoveVisitInput!) {
    removeVisit(input: $input) {
      visit {
        id
      }
    }
  }
`);

export const AssignVisits = graphql(`
  mutation AssignVisits($input: AssignVisitsInput!) {
    assignVisits(input: $input) {
      assigned
    }
  }
`);
