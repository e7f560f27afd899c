import { graphql } from '@/gql';

/** The helper's list, with everything a visit page shows, so that the device can keep it. */
export const MyVisitsQuery = graphql(`
  query MyVisits($openOnly: Boolean!, $first: Int!, $after: String) {
    myVisits(openOnly: $openOnly, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          class
          state
          cashFen
          dueOn
          overdue
          visitedAt
          viewerCan
          run {
            id
            title
            endsOn
          }
          unit {
            fullName
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
          }
          phone {
            state
            text
          }
          address {
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
        }
      }
    }
  }
`);

/** What this union asks of a visit. */
export const VisitRulesQuery = graphql(`
  query VisitRules {
    tenant {
      settings {
        twoHandlers
      }
    }
  }
`);

export const ReportVisit = graphql(`
  mutation ReportVisit($input: ReportVisitInput!) {
    reportVisit(input: $input) {
      repeated
      visit {
        id
        state
      }
    }
  }
`);

export const MyFollowUpsQuery = graphql(`
  query MyFollowUps($mine: Boolean) {
    followUps(filter: { mine: $mine, states: [OPEN, IN_PROGRESS] }, first: 100) {
      edges {
        node {
          id
          kind
          text
          state
          name
          dueOn
          overdue
          result
          version
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const AnswerFollowUp = graphql(`
  mutation AnswerFollowUp($input: UpdateFollowUpInput!) {
    updateFollowUp(input: $input) {
      followUp {
        id
      }
    }
  }
`);
