import { graphql } from '@/gql';

export const AddDictionaryTerm = graphql(`
  mutation AddDictionaryTerm($input: AddDictionaryTermInput!) {
    addDictionaryTerm(input: $input) {
      term {
        code
      }
    }
  }
`);

export const ChangeDictionaryTerm = graphql(`
  mutation ChangeDictionaryTerm($input: ChangeDictionaryTermInput!) {
    changeDictionaryTerm(input: $input) {
      term {
        code
      }
    }
  }
`);
