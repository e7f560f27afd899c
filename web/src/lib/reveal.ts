import { graphql } from '@/gql';
import type { SensitiveField } from '@/gql/graphql';
import { request } from '@/lib/graphql';

const RevealValue = graphql(`
  mutation RevealValue($input: RevealFieldInput!) {
    revealField(input: $input) {
      text
      hideAt
    }
  }
`);

/** Asks for one sensitive value of a thing, stating why. The answer is shown and never kept. */
export function revealer(objectId: string, field: SensitiveField) {
  return async (reason: string) => {
    const { revealField } = await request(RevealValue, { input: { objectId, field, reason } });
    return revealField;
  };
}
