import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

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

interface OrgTreeSelectProps {
  id?: string;
  units: readonly OrgUnit[];
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  loading?: boolean;
  disabled?: boolean;
}

/** Choice of a unit in the tree of units, found by part of its name. */
export function OrgTreeSelect({ units, value, onChange, ...select }: OrgTreeSelectProps) {
  const { t } = useTranslation('kit');
  const tree = useMemo(() => unitTree(units), [units]);
  return (
    <TreeSelect
      {...select}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeData={tree}
      treeDefaultExpandedKeys={tree.map((root) => root.value)}
      placeholder={t('orgTree.placeholder')}
      style={{ width: '100%' }}
      value={value}
      onChange={(next: string | undefined) => onChange?.(next)}
    />
  );
}
