import { graphql } from '@/gql';

export const StartArchiveBulk = graphql(`
  mutation StartArchiveBulk($input: StartArchiveBulkInput!) {
    startArchiveBulk(input: $input) {
      bulk {
        id
      }
    }
  }
`);

export const ArchiveBulksQuery = graphql(`
  query ArchiveBulks {
    archiveBulks {
      id
      action
      note
      state
      total
      dealt
      refused
      createdAt
    }
  }
`);
