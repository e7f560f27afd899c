import type { ReactNode } from 'react';
import { ApiError } from '@/lib/graphql';
import type { ConflictRow } from './ConflictTable';

/** A field of a form that two people may change, and how its value reads. */
export interface EditedField<Values> {
  name: keyof Values & string;
  label: string;
  show: (value: Values[keyof Values]) => ReactNode;
}

/** What is stored: the values as the form has them, and the version to send back with changes. */
export interface Stored<Values> {
  values: Values;
  version: number;
  /** Who stored it, for the reader of a conflict. */
  savedBy?: string;
}

/** Whether the server refused because somebody else saved first. */
export function isVersionConflict(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'CONFLICT' && error.reason === 'version';
}

/** The fields in which `now` differs from `before`. */
export function changesOf<Values extends object>(before: Values, now: Values): Partial<Values> {
  const names = Object.keys(now) as (keyof Values)[];
  const changed = names.filter((name) => !same(before[name], now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name]])) as Partial<Values>;
}

/** What either side changed since `base` and now reads differently. */
export function conflictRows<Values extends object>(
  fields: readonly EditedField<Values>[],
  base: Values,
  mine: Values,
  theirs: Values,
): ConflictRow[] {
  return fields
    .filter(({ name }) => !same(mine[name], theirs[name]))
    .filter(({ name }) => !same(base[name], mine[name]) || !same(base[name], theirs[name]))
    .map(({ name, label, show }) => ({ label, mine: show(mine[name]), theirs: show(theirs[name]) }));
}

/**
 * Form values are plain data, whose fields a form returns in an order of its own; an empty box counts as none, and so
 * does a group of empty boxes.
 */
function same(a: unknown, b: unknown): boolean {
  const [left, right] = [a ?? '', b ?? ''];
  if (typeof left !== 'object' && typeof right !== 'object') return left === right;
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return false;
  const [one, other] = [partsOf(left), partsOf(right)];
  if (!one || !other) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

function partsOf(value: unknown): Record<string, unknown> | undefined {
  if (value === '') return {};
  return typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
}
