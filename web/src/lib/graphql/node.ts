/** What an inline fragment on `node(id:)` leaves of a thing of another type. */
type Other = Record<PropertyKey, never>;

function isWanted<Node extends object>(node: Node | Other | null): node is Node {
  return node !== null && Object.keys(node).length > 0;
}

/** The thing that `node(id:)` was asked for; null when it does not exist, is not visible or is of another type. */
export function nodeOf<Node extends object>(node: Node | Other | null): Node | null {
  return isWanted(node) ? node : null;
}
