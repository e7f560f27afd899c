import type { Unit } from '@/lib/units';

/** A unit with the units below it, as a tree table shows it. */
export interface UnitRow extends Unit {
  children?: UnitRow[];
}

/** The tree of units; `units` must be in tree order. A leaf has no `children`, or the table would let it open. */
export function unitRows(units: readonly Unit[]): UnitRow[] {
  const rows = new Map<string, UnitRow>();
  const roots: UnitRow[] = [];
  for (const unit of units) {
    const row: UnitRow = { ...unit };
    rows.set(unit.id, row);
    const parent = unit.parentId ? rows.get(unit.parentId) : undefined;
    if (parent) (parent.children ??= []).push(row);
    else roots.push(row);
  }
  return roots;
}

/** The units whose name or number holds the text, with those above them, so that the tree stays whole. */
export function matchingUnits(units: readonly Unit[], text: string): Unit[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return [...units];
  const hits = units.filter((unit) => `${unit.name} ${unit.code}`.toLowerCase().includes(wanted));
  return units.filter((unit) => hits.some((hit) => hit.path.startsWith(unit.path)));
}

/** The active units below a unit. */
export function unitsBelow(units: readonly Unit[], unit: Unit): Unit[] {
  return units.filter((u) => u.state === 'ACTIVE' && u.id !== unit.id && u.path.startsWith(unit.path));
}

/** Units opened at first: deep enough to see the shape, shallow enough to see the end. */
export function firstOpen(units: readonly Unit[]): string[] {
  return units.filter((unit) => unit.path.split('.').length <= 3).map((unit) => unit.id);
}
