import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const PAGE_SIZES = [20, 50, 100] as const;

const DEFAULT_SIZE = PAGE_SIZES[0];

export interface Sort {
  key: string;
  descending: boolean;
}

export type Filters<Name extends string> = Partial<Record<Name, string>>;

/** What a list shows. It lives in the URL, so that a link, a reload and the back button restore it. */
export interface PageState<Name extends string = string> {
  filters: Filters<Name>;
  /** 1-based. */
  page: number;
  pageSize: number;
  sort: Sort | undefined;
  /** Id of the row whose drawer is open. */
  open: string | undefined;
  setFilters: (filters: Filters<Name>) => void;
  setPage: (page: number, pageSize: number) => void;
  setSort: (sort: Sort | undefined) => void;
  setOpen: (id: string | undefined) => void;
}

type Changes = Record<string, string | undefined>;

/** Reads and writes the state of the page's list. `names` are the filters it knows; others in the URL are left alone. */
export function usePageState<Name extends string>(names: readonly Name[]): PageState<Name> {
  const [params, setParams] = useSearchParams();
  const change = useCallback((changes: Changes) => setParams((current) => merge(current, changes)), [setParams]);
  const setters = useMemo(() => settersFor<Name>(names, change), [names, change]);
  return useMemo(
    () => ({
      filters: readFilters(names, params),
      page: positive(params.get('page')) ?? 1,
      pageSize: PAGE_SIZES.find((size) => size === positive(params.get('size'))) ?? DEFAULT_SIZE,
      sort: parseSort(params.get('sort')),
      open: params.get('open') ?? undefined,
      ...setters,
    }),
    [names, params, setters],
  );
}

type Setters<Name extends string> = Pick<PageState<Name>, 'setFilters' | 'setPage' | 'setSort' | 'setOpen'>;

function settersFor<Name extends string>(names: readonly Name[], change: (changes: Changes) => void): Setters<Name> {
  return {
    // Page 7 of the old result is nowhere in the new one: begin at the first page.
    setFilters: (filters) => change({ ...Object.fromEntries(names.map((n) => [n, filters[n]])), page: undefined }),
    setPage: (page, size) =>
      change({ page: page > 1 ? String(page) : undefined, size: size === DEFAULT_SIZE ? undefined : String(size) }),
    setSort: (sort) => change({ sort: sort && (sort.descending ? '-' : '') + sort.key, page: undefined }),
    setOpen: (id) => change({ open: id }),
  };
}

function merge(current: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

function readFilters<Name extends string>(names: readonly Name[], params: URLSearchParams): Filters<Name> {
  const filters: Filters<Name> = {};
  for (const name of names) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return filters;
}

function positive(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}

function parseSort(text: string | null): Sort | undefined {
  if (!text) return undefined;
  return text.startsWith('-') ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

/** The page as arguments of a Relay connection with numbered pages. */
export function connectionArgs(state: Pick<PageState, 'page' | 'pageSize'>): { first: number; offset: number } {
  return { first: state.pageSize, offset: (state.page - 1) * state.pageSize };
}
