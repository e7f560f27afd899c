import { attachmentsOf } from '../progress/FilesField';
import type { ExemptionValues, FindingValues, IncomeValues, LinesValues, SpendingValues } from './values';

/** The lists of the form, in its order. */
export const LINE_LISTS = ['incomes', 'spendings', 'exemptions', 'findings'] as const;

type ListName = (typeof LINE_LISTS)[number];

/** A line of any list, or the place where the household is tested. */
export type Line = Partial<IncomeValues & SpendingValues & FindingValues & ExemptionValues & Place>;
type Place = Pick<LinesValues, 'areaCode' | 'residence'>;

/** What one side made of a line since both opened the form. */
export type Change = 'same' | 'added' | 'changed' | 'removed';

export type Side = 'mine' | 'theirs';

/** A line that reads differently on both sides; absent where a side has none. */
export interface LineConflict {
  list: ListName | 'place';
  /** Its place among my lines. */
  at?: number;
  mine?: Line;
  theirs?: Line;
  mineIs: Change;
  theirsIs: Change;
  /** What to keep unless the reader says otherwise: the side that changed something, mine if both did. */
  proposed: Side;
}

/** Every line in which both sides differ, list by list. */
export function conflictsOf(base: LinesValues, mine: LinesValues, theirs: LinesValues): LineConflict[] {
  return [
    ...conflictsIn('place', [placeOf(base)], [placeOf(mine)], [placeOf(theirs)]),
    ...LINE_LISTS.flatMap((list) => conflictsIn(list, base[list] ?? [], mine[list] ?? [], theirs[list] ?? [])),
  ];
}

function placeOf({ areaCode, residence }: LinesValues): Place {
  return { areaCode, residence };
}

function conflictsIn(list: LineConflict['list'], base: Line[], mine: Line[], theirs: Line[]): LineConflict[] {
  const [toMine, toTheirs] = [pairs(base, mine), pairs(base, theirs)];
  const shared = base.map((line, i) => ({
    line,
    at: toMine[i],
    mine: pick(mine, toMine[i]),
    theirs: pick(theirs, toTheirs[i]),
  }));
  const added = mine
    .map((line, at) => ({ line: undefined, at, mine: line, theirs: undefined }))
    .filter(({ at }) => !toMine.includes(at));
  const theirOwn = theirs.filter((_, i) => !toTheirs.includes(i));
  // The same line typed by both is one line.
  const ours = added.map((row) => ({ ...row, theirs: takeFrom(theirOwn, row.mine) }));
  const foreign = theirOwn.map((line) => ({ line: undefined, at: undefined, mine: undefined, theirs: line }));
  return [...shared, ...ours, ...foreign]
    .filter((row) => !sameLine(row.mine, row.theirs))
    .map(({ line, at, mine: my, theirs: their }) => {
      const [mineIs, theirsIs] = [changeOf(line, my), changeOf(line, their)];
      return {
        list,
        ...(at === undefined ? {} : { at }),
        ...(my && { mine: my }),
        ...(their && { theirs: their }),
        mineIs,
        theirsIs,
        proposed: mineIs === 'same' ? 'theirs' : 'mine',
      };
    });
}

/** My form with those lines of theirs that were chosen. */
export function merged(mine: LinesValues, conflicts: readonly LineConflict[], chosen: readonly Side[]): LinesValues {
  const taken = conflicts.filter((_, i) => chosen[i] === 'theirs');
  const place = taken.find(({ list }) => list === 'place')?.theirs;
  const lists = LINE_LISTS.map((list) => {
    const own = taken.filter((conflict) => conflict.list === list);
    const kept = ((mine[list] ?? []) as Line[]).flatMap((line, at) => {
      const conflict = own.find((one) => one.at === at);
      return conflict ? (conflict.theirs ?? []) : line;
    });
    return [list, [...kept, ...own.flatMap(({ at, theirs }) => (at === undefined && theirs ? theirs : []))]] as const;
  });
  return { ...mine, ...place, ...Object.fromEntries(lists) };
}

/**
 * For each line of the base the place of what became of it. Lines have no identity of their own: first those that did
 * not change, then those of the same person and kind, then those of the same kind, each in their order.
 */
function pairs(base: Line[], now: Line[]): (number | undefined)[] {
  const out: (number | undefined)[] = base.map(() => undefined);
  const kindOf = ({ kind, code }: Line) => kind ?? code;
  const passes = [
    sameLine,
    (a: Line, b: Line) => a.personId === b.personId && kindOf(a) === kindOf(b),
    (a: Line, b: Line) => kindOf(a) === kindOf(b),
  ];
  for (const alike of passes) {
    for (const [i, line] of base.entries()) {
      if (out[i] !== undefined) continue;
      const at = now.findIndex((other, j) => !out.includes(j) && alike(line, other));
      if (at >= 0) out[i] = at;
    }
  }
  return out;
}

function pick(lines: Line[], at: number | undefined): Line | undefined {
  return at === undefined ? undefined : lines[at];
}

function takeFrom(lines: Line[], wanted: Line): Line | undefined {
  const at = lines.findIndex((line) => sameLine(line, wanted));
  return at < 0 ? undefined : lines.splice(at, 1)[0];
}

function changeOf(before: Line | undefined, now: Line | undefined): Change {
  if (!before) return now ? 'added' : 'same';
  if (!now) return 'removed';
  return sameLine(before, now) ? 'same' : 'changed';
}

/** An empty box counts as none; papers are the same by their identifiers. */
function sameLine(a: Line | undefined, b: Line | undefined): boolean {
  if (!a || !b) return a === b;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain({ personId, kind, code, exception, amount, months, ofCause, note, evidenceIds, ...place }: Line) {
  return [
    place.areaCode ?? '',
    place.residence ?? '',
    personId ?? '',
    kind ?? '',
    code ?? '',
    exception ?? '',
    amount ?? '',
    months ?? '',
    ofCause ?? false,
    note ?? '',
    attachmentsOf(evidenceIds),
  ];
}
