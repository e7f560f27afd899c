import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { OrgUnit } from './unitTree';

export { type OrgUnit, unitTree } from './unitTree';

// Most lists are read without a search by unit: the tree follows when the form is already in view.
const OrgTreeBox = lazy(() => import('./OrgTreeBox'));

export interface OrgTreeSelectProps {
  id?: string;
  units: readonly OrgUnit[];
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
  loading?: boolean;
  disabled?: boolean;
}

/** Choice of a unit in the tree of units, found by part of its name. */
export function OrgTreeSelect(props: OrgTreeSelectProps) {
  return (
    <Suspense fallback={<Input id={props.id} disabled />}>
      <OrgTreeBox {...props} />
    </Suspense>
  );
}
