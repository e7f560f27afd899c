import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unitTree } from '@/kit/form/OrgTreeSelect';
import { useUnits } from '@/lib/units';

interface UnitsSelectProps {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
  /** What choosing nothing means; absent: everything. */
  placeholder?: string;
}

/** Choice of whole subtrees: a unit stands for everything below it. */
export function UnitsSelect({ value, onChange, ...select }: UnitsSelectProps) {
  const { t } = useTranslation('campaign');
  const { units, loading } = useUnits();
  const tree = useMemo(() => unitTree(units), [units]);
  return (
    <TreeSelect
      placeholder={t('audience.allUnits')}
      {...select}
      treeCheckable
      allowClear
      loading={loading}
      showCheckedStrategy={TreeSelect.SHOW_PARENT}
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeData={tree}
      treeDefaultExpandedKeys={tree.map((root) => root.value)}
      style={{ width: '100%' }}
      value={value ?? []}
      onChange={(next: string[]) => onChange?.(next)}
    />
  );
}
