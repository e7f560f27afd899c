import { graphql } from '@/gql';
import type { RequestExportInput } from '@/gql/graphql';
import { ApiError, request } from '@/lib/graphql';

const RequestExport = graphql(`
  mutation RequestExport($input: RequestExportInput!) {
    requestExport(input: $input) {
      export {
        id
      }
    }
  }
`);

const ExportStateQuery = graphql(`
  query ExportState {
    myExports {
      id
      state
      progressDone
      progressTotal
    }
  }
`);

const ExportLink = graphql(`
  mutation ExportLink($input: ExportLinkInput!) {
    exportLink(input: $input) {
      link {
        url
      }
    }
  }
`);

/** Starts an export as an audited job; the answer is its id. */
export async function startExport(input: RequestExportInput): Promise<string> {
  const { requestExport } = await request(RequestExport, { input });
  return requestExport.export.id;
}

/** How far an export is. */
export type ExportProgress =
  | { state: 'running'; percent: number }
  | { state: 'ready'; link: () => Promise<string> }
  | { state: 'failed'; message: string };

/** Address of one's own finished export; it works for a minute. */
export async function exportLink(id: string): Promise<string> {
  const { exportLink: answer } = await request(ExportLink, { input: { id } });
  return answer.link.url;
}

/** State of one of the reader's own exports. */
export async function exportProgress(id: string): Promise<ExportProgress> {
  const { myExports } = await request(ExportStateQuery, {});
  const found = myExports.find((job) => job.id === id);
  if (!found) throw new ApiError({ code: 'NOT_FOUND', message: '' });
  switch (found.state) {
    case 'READY':
      return { state: 'ready', link: () => exportLink(id) };
    case 'RUNNING': {
      const { progressDone, progressTotal } = found;
      return { state: 'running', percent: progressTotal > 0 ? Math.floor((100 * progressDone) / progressTotal) : 0 };
    }
    case 'FAILED':
    case 'EXPIRED':
      return { state: 'failed', message: '' };
  }
}
