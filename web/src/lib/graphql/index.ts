export { createQueryClient } from './client';
export { type GraphQLDocument, operationName } from './document';
export { ApiError, codeOf, type ErrorCode, type FieldError } from './errors';
export { nodeOf } from './node';
export { invalidate, keptOnDevice, queryKey, useGql, useGqlMutation } from './query';
export { request } from './request';
