import { graphql } from '@/gql';

export const FiguresFragment = graphql(`
  fragment Figures on SubordinateFigures {
    archives {
      value
      hidden
    }
    coverageBp
    visitsPlanned {
      value
      hidden
    }
    visitsReceived {
      value
      hidden
    }
    visitsOverdue {
      value
      hidden
    }
    cashFen
    goodsFen
    offSeasonBp
    followUpsOpen {
      value
      hidden
    }
    updatedAt
  }
`);

export const FederationOverviewQuery = graphql(`
  query FederationOverview($year: Int!) {
    federationOverview(year: $year) {
      year
      tenants
      total {
        ...Figures
      }
      lines {
        depth
        tenant {
          id
          name
          kind
          areaName
        }
        ...Figures
      }
      receivedByMonth {
        value
        hidden
      }
      areas {
        areaCode
        areaName
        tenants
        archives {
          value
          hidden
        }
        visitsPlanned {
          value
          hidden
        }
        visitsReceived {
          value
          hidden
        }
        cashFen
      }
    }
  }
`);

export const OwnGrantsQuery = graphql(`
  query OwnGrants {
    supervisionGrants(first: 100) {
      edges {
        node {
          id
          tenantId
          tenantName
          purpose
          scopes
          state
          inForce
          expiresAt
        }
      }
    }
  }
`);

export const AskGrant = graphql(`
  mutation AskGrant($input: RequestGrantInput!) {
    requestGrant(input: $input) {
      grant {
        id
      }
    }
  }
`);

export const SupervisedVisitsQuery = graphql(`
  query SupervisedVisits($grantId: ID!, $first: Int, $after: String) {
    supervisedVisits(grantId: $grantId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          unitName
          class
          state
          runTitle
          cashFen
          visitedAt
        }
      }
    }
  }
`);
