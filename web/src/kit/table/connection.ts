import type { PageData } from './PageTable';

interface Connection<Row> {
  edges: readonly { node: Row }[];
  totalCount?: number;
}

/**
 * A Relay connection as the rows of a PageTable. A list that may be very long is counted by a request of its own, for
 * which its rows do not wait.
 */
export function pageData<Row>(
  connection: Connection<Row> | undefined,
  total = connection?.totalCount,
): PageData<Row> | undefined {
  return connection && { rows: connection.edges.map((edge) => edge.node), total };
}
