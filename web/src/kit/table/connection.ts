import type { PageData } from './PageTable';

interface Connection<Row> {
  edges: readonly { node: Row }[];
  totalCount: number;
}

/** A Relay connection as the rows of a PageTable. */
export function pageData<Row>(connection: Connection<Row> | undefined): PageData<Row> | undefined {
  return connection && { rows: connection.edges.map((edge) => edge.node), total: connection.totalCount };
}
