import { graphql } from '@/gql';

export const MyHouseholdsQuery = graphql(`
  query MyHouseholds($filter: ArchiveFilter!, $first: Int) {
    archives(filter: $filter, order: LAST_VISITED, first: $first) {
      totalCount
      edges {
        node {
          id
          number
          headName
          state
          category
          unit {
            fullName
          }
          missingPapers
          lacksGuardian
          lastVisitedOn
        }
      }
    }
  }
`);

export const MyHouseholdQuery = graphql(`
  query MyHousehold($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        id
        number
        headName
        state
        category
        mainCause
        unit {
          fullName
        }
        idNumber {
          state
          text
        }
        phone {
          state
          text
        }
        address {
          state
          text
        }
        wish
        missingPapers
        lacksGuardian
        lastVisitedOn
        viewerCan
        members {
          id
          name
          relation
          age
          status
          idNumber {
            state
            text
          }
        }
      }
    }
    applications(filter: {
        archiveId: $id
        states: [DRAFT, SUBMITTED, NEED_MORE, ACCEPTED, UNDER_REVIEW, RETURNED, NOTICE, OBJECTION, APPROVED]
      }
      first: 20
    ) {
      edges {
        node {
          id
          number
          item
          state
          asked
        }
      }
    }
  }
`);
