import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrgTreeSelectProps } from './OrgTreeSelect';
import { unitTree } from './unitTree';

/** The tree box itself; OrgTreeSelect loads it. */
export default function OrgTreeBox({ units, value, onChange, ...select }: OrgTreeSelectProps) {
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
