/** A unit (单位) as a row; the tree is built from the parents. */
export interface OrgUnit {
  id: string;
  parentId: string | null;
  name: string;
}

interface TreeNode {
  value: string;
  title: string;
  children: TreeNode[];
}

/** Tree of the units. A unit whose parent is not in the list (outside one's scope) stands at the top. */
export function unitTree(units: readonly OrgUnit[]): TreeNode[] {
  const nodes = new Map(units.map((u): [string, TreeNode] => [u.id, { value: u.id, title: u.name, children: [] }]));
  const roots: TreeNode[] = [];
  for (const unit of units) {
    const node = nodes.get(unit.id);
    const parent = unit.parentId === null ? undefined : nodes.get(unit.parentId);
    if (node) (parent?.children ?? roots).push(node);
  }
  return roots;
}
