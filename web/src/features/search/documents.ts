import { graphql } from '@/gql';

export const SearchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text) {
      archives {
        archive {
          id
          number
          headName
          state
          idNumber {
            text
          }
          unit {
            fullName
          }
        }
        person {
          id
          name
          relation
        }
      }
      moreArchives
      applications {
        id
        number
        headName
        item
        state
        unit {
          fullName
        }
      }
      moreApplications
      members {
        id
        displayName
        login
        title
        state
        unit {
          fullName
        }
      }
      moreMembers
    }
  }
`);
