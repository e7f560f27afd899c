import { graphql } from '@/gql';
import type { AttachmentKind, RequestUploadMutation } from '@/gql/graphql';
import { ApiError, request } from '@/lib/graphql';

const RequestUpload = graphql(`
  mutation RequestUpload($input: RequestUploadInput!) {
    requestUpload(input: $input) {
      ticket {
        uploadId
        url
        fields {
          name
          value
        }
      }
    }
  }
`);

const CompleteUpload = graphql(`
  mutation CompleteUpload($input: CompleteUploadInput!) {
    completeUpload(input: $input) {
      attachment {
        id
        state
        reason
        reasonText
      }
    }
  }
`);

export interface Upload {
  uploadId: string;
  attachmentId: string;
}

/** Content types by file name ending: Windows without Office reports none. */
const TYPES: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

const DEADLINE_MS = 120_000;

/**
 * Sends a file to the object store by a ticket and has it examined.
 * Throws ApiError; a file that the examination refuses is BAD_USER_INPUT with the store's reason.
 */
export async function uploadFile(kind: AttachmentKind, file: File): Promise<Upload> {
  const ending = file.name.toLowerCase().split('.').pop() ?? '';
  const contentType = TYPES[ending] ?? file.type;
  const input = { kind, fileName: file.name, contentType, size: file.size };
  const { requestUpload } = await request(RequestUpload, { input });
  const { ticket } = requestUpload;
  await post(ticket, file);
  const { completeUpload } = await request(CompleteUpload, { input: { uploadId: ticket.uploadId } });
  const { attachment } = completeUpload;
  if (attachment.state === 'REJECTED') {
    const { reason, reasonText } = attachment;
    throw new ApiError({ code: 'BAD_USER_INPUT', message: reasonText ?? '', reason: reason ?? '' });
  }
  return { uploadId: ticket.uploadId, attachmentId: attachment.id };
}

type Ticket = RequestUploadMutation['requestUpload']['ticket'];

/** The store checks the fields in the order of the ticket and reads nothing after the file. */
async function post(ticket: Ticket, file: File): Promise<void> {
  const form = new FormData();
  for (const { name, value } of ticket.fields) form.append(name, value);
  form.append('file', file);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), DEADLINE_MS);
  try {
    const answer = await fetch(ticket.url, { method: 'POST', body: form, signal: deadline.signal });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  } catch (error) {
    throw new ApiError({ code: 'NETWORK', message: String(error) });
  } finally {
    clearTimeout(timer);
  }
}
