import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Opening } from './state/Opening';

/**
 * A dialog, drawer or tab whose code is fetched when it is first shown: most readers of a page open few of them.
 * Call it once per component, outside of components.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Opening />,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function OnDemand(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    );
  };
}
