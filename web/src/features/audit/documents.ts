import { graphql } from '@/gql';

export const AuditQuery = graphql(`
  query AuditEntries($filter: AuditFilter, $first: Int, $offset: Int) {
    auditEntries(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          seq
          at
          actorName
          action
          objectKind
          objectId
          reason
          hash
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`);

export const VerificationQuery = graphql(`
  query AuditVerification {
    auditVerification {
      ok
      entries
      brokenAt
      finding
    }
  }
`);
