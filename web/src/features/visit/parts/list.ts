import type { MyVisit } from './myVisits';

interface RunGroup {
  run: MyVisit['run'];
  visits: MyVisit[];
}

/** Visits by the run they belong to, runs and visits in the order they come. */
export function groupByRun(visits: readonly MyVisit[]): RunGroup[] {
  const groups = new Map<string, RunGroup>();
  for (const visit of visits) {
    const group = groups.get(visit.run.id);
    if (group) group.visits.push(visit);
    else groups.set(visit.run.id, { run: visit.run, visits: [visit] });
  }
  return [...groups.values()];
}

/** Whether a visit's name or unit holds the text. */
export function matches({ name, unit }: Pick<MyVisit, 'name' | 'unit'>, search: string): boolean {
  const text = search.trim();
  return name.includes(text) || unit.fullName.includes(text);
}
