import type { AttachmentKind } from '@/gql/graphql';
import { ApiError, request } from '@/lib/graphql';
import type { OutboxEntry, OutboxFile, SaveProgress } from '@/lib/offline';
import { uploadFile } from '@/lib/upload';
import { ReportVisit } from '../documents';
import { type FileRole, toInput } from '../parts/draft';
import type { VisitPayload } from '../parts/useVisitDraft';

const KINDS: Record<FileRole, AttachmentKind> = {
  photo: 'VISIT_PHOTO',
  signature: 'SIGNATURE',
  paper: 'SIGNED_PAPER',
};

/** Uploads what is not uploaded yet, then reports. However often it is tried, the server has one report. */
export async function sendVisit(entry: OutboxEntry, saveProgress: SaveProgress): Promise<void> {
  const { visit, draft } = entry.payload as VisitPayload;
  const files = await uploadAll(entry.files, saveProgress);
  try {
    await request(ReportVisit, { input: toInput(entry.id, visit, draft, files) });
  } catch (error) {
    throw error instanceof ApiError ? spelledOut(error) : error;
  }
}

async function uploadAll(files: readonly OutboxFile[], saveProgress: SaveProgress): Promise<OutboxFile[]> {
  const done = [...files];
  for (const [i, file] of done.entries()) {
    if (file.uploadedAs) continue;
    const { attachmentId } = await uploadFile(KINDS[file.role as FileRole], asFile(file));
    done[i] = { ...file, uploadedAs: attachmentId };
    await saveProgress(done);
  }
  return done;
}

/** Photos are JPEG however the camera named them. */
function asFile({ id, blob }: OutboxFile): File {
  return new File([blob], `${id}.${blob.type === 'image/png' ? 'png' : 'jpg'}`, { type: blob.type });
}

/** The list of what needs attention shows one message: let it name the fields. */
function spelledOut(error: ApiError): ApiError {
  const { code, reason, fields, requestId } = error;
  const message = [error.message, ...fields.map((field) => field.message)].join(' ');
  return new ApiError({ code, reason, fields, message, ...(requestId && { requestId }) });
}
