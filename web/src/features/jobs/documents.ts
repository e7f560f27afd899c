import { graphql } from '@/gql';

export const JobsQuery = graphql(`
  query Jobs {
    jobCounts {
      pending
      dead
      held
    }
    deadJobs {
      id
      kind
      attempts
      lastError
      createdAt
    }
  }
`);

export const RetryJob = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) {
      counts {
        dead
      }
    }
  }
`);
