import { graphql } from '@/gql';

export const FollowUpsQuery = graphql(`
  query FollowUps($filter: FollowUpFilter, $first: Int, $offset: Int) {
    followUps(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          kind
          text
          state
          name
          dueOn
          overdue
          createdAt
          unit {
            fullName
          }
          owner {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const FollowUpQuery = graphql(`
  query FollowUp($id: ID!) {
    node(id: $id) {
      ... on FollowUp {
        id
        kind
        text
        state
        visitId
        name
        dueOn
        overdue
        result
        createdAt
        version
        unit {
          fullName
        }
        owner {
          id
          displayName
        }
      }
    }
  }
`);

export const UpdateFollowUp = graphql(`
  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {
    updateFollowUp(input: $input) {
      followUp {
        id
      }
    }
  }
`);

export const ProposeApplication = graphql(`
  mutation ProposeApplication($input: ProposeApplicationInput!) {
    proposeApplication(input: $input) {
      application {
        id
      }
    }
  }
`);
