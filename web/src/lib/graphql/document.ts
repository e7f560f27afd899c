import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** What `graphql(...)` returns: the types of an operation, and at run time its text or its registered hash. */
export interface GraphQLDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  readonly __meta__?: Record<string, unknown> | undefined;
  toString(): string;
}

/**
 * Name of the operation.
 * The production build replaces documents by `{ name, hash }` (tools/trusted-documents.ts); elsewhere the text is at hand.
 */
export function operationName(document: GraphQLDocument<unknown, never>): string {
  const name = document.__meta__?.name;
  if (typeof name === 'string') return name;
  const match = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(document.toString());
  if (!match?.[1]) throw new Error('GraphQL operations must be named');
  return match[1];
}

/** Body that identifies the document: its registered hash in the production build, its text elsewhere. */
export function documentBody(document: GraphQLDocument<unknown, never>): { documentId: string } | { query: string } {
  const { name, hash } = document.__meta__ ?? {};
  return name && typeof hash === 'string' ? { documentId: hash } : { query: document.toString() };
}
