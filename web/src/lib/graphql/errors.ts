/** Codes of the server's errors (a closed set), and NETWORK for answers that never arrived. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'FAILED_PRECONDITION'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'NETWORK';

/** A refusal of one input field; `message` is already in the reader's language. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}

interface ApiErrorDetails {
  code: ErrorCode;
  message: string;
  /** Open dotted string that says which rule refused, e.g. "hardship.id_number.checksum". */
  reason?: string;
  fields?: readonly FieldError[];
  requestId?: string;
}

/** Every failed request ends in this error. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly fields: readonly FieldError[];
  readonly requestId: string | undefined;

  constructor({ code, message, reason = '', fields = [], requestId }: ApiErrorDetails) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.reason = reason;
    this.fields = fields;
    this.requestId = requestId;
  }
}

/** Code of any caught value; what is no ApiError is a fault of this program. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof ApiError ? error.code : 'INTERNAL';
}
