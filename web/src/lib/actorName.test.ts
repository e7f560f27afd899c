import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import common from '@/i18n/zh/common';
import { useActorName } from './actorName';

it.each([
  ['system:hardship.recount', common.system],
  ['', common.system],
  ['Liu', 'Liu'],
])('calls %j %j', (recorded, shown) => {
  expect(renderHook(useActorName).result.current(recorded)).toBe(shown);
});
