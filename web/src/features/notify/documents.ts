import { graphql } from '@/gql';

export const NotificationsQuery = graphql(`
  query Notifications($unreadOnly: Boolean, $first: Int, $offset: Int) {
    notifications(unreadOnly: $unreadOnly, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          title
          body
          link
          createdAt
          readAt
        }
      }
    }
  }
`);

export const MarkNotificationsRead = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      unread
    }
  }
`);
