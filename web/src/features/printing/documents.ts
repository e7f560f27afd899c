import { graphql } from '@/gql';

export const VerifyQuery = graphql(`
  query VerifyPrintout($proof: String!) {
    verifyPrintout(proof: $proof) {
      id
      title
      edition
      whole
      pages
      purpose
      printedByName
      printedAt
    }
  }
`);
