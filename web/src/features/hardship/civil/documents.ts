import { graphql } from '@/gql';

export const CivilBatchParts = graphql(`
  fragment CivilBatchParts on CivilBatch {
    id
    number
    unit {
      id
      fullName
    }
    office
    purpose
    state
    households
    people
    householdsAnswered
    householdsFound
    householdsWaiting
    dueOn
    overdue
    listedByName
    listedAt
    fileAt
    checksum
    closedByName
    closedAt
    note
    version
  }
`);

export const CivilBatchesQuery = graphql(`
  query CivilBatches($filter: CivilBatchFilter, $first: Int, $offset: Int) {
    civilBatches(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          ...CivilBatchParts
        }
      }
    }
  }
`);

export const CivilCandidatesQuery = graphql(`
  query CivilCandidates($readiness: [CivilReadiness!], $first: Int, $offset: Int) {
    civilCandidates(readiness: $readiness, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          archiveId
          number
          headName
          unit {
            id
            fullName
          }
          since
          readiness
          people
          batchId
          batchNumber
        }
      }
    }
  }
`);

export const CivilReadyQuery = graphql(`
  query CivilReady($unitId: ID!) {
    civilCandidates(unitId: $unitId, readiness: [READY], first: 1) {
      totalCount
    }
  }
`);

export const CivilBatchQuery = graphql(`
  query CivilBatch($id: ID!) {
    node(id: $id) {
      __typename
      ... on CivilBatch {
        ...CivilBatchParts
      }
    }
  }
`);

export const CivilMembersQuery = graphql(`
  query CivilMembers($id: ID!, $leftOut: Boolean!, $first: Int, $offset: Int) {
    node(id: $id) {
      __typename
      ... on CivilBatch {
        members(leftOut: $leftOut, first: $first, offset: $offset) {
          totalCount
          edges {
            node {
              archiveId
              number
              headName
              leftOut
              people
              waiting
              result
              findings
              documentNo
              answeredOn
              members {
                name
                result
                findings
              }
            }
          }
        }
      }
    }
  }
`);

export const MakeCivilBatch = graphql(`
  mutation MakeCivilBatch($input: MakeCivilBatchInput!) {
    makeCivilBatch(input: $input) {
      batch {
        id
        number
      }
    }
  }
`);

export const CloseCivilBatch = graphql(`
  mutation CloseCivilBatch($input: CloseCivilBatchInput!) {
    closeCivilBatch(input: $input) {
      batch {
        id
      }
    }
  }
`);
