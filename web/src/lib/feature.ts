import type { RouteObject } from 'react-router';
import type { MenuMessages } from '@/i18n/messages';
import type { Sender } from '@/lib/offline/outbox';

/** Key of a menu label: "<feature>.<name>" from i18n/zh/menu/<feature>.ts. */
export type MenuKey = {
  [Feature in keyof MenuMessages]: `${Feature}.${Extract<keyof MenuMessages[Feature], string>}`;
}[keyof MenuMessages];

/** The groups of the office menu, in their order. */
export const MENU_GROUPS = [
  'workbench',
  'archives',
  'assistance',
  'campaigns',
  'funds',
  'disclosure',
  'reports',
  'supervision',
  'settings',
] as const;

export type MenuGroupKey = (typeof MENU_GROUPS)[number];

/** A link of the office menu. */
export interface MenuEntry {
  group: MenuGroupKey;
  path: string;
  label: MenuKey;
  /** Place among the links of its group, the smallest first; without one the order of the features decides. */
  rank?: number;
  /** Only those who hold one of these actions see it; absent: everybody signed in. */
  actions?: readonly string[];
}

/** A tab of the phone shell. */
export interface TabEntry {
  path: string;
  label: MenuKey;
  icon: 'home' | 'visit' | 'form' | 'people' | 'bell' | 'person';
  /** Place among the tabs, the smallest first; absent: 0. "/m" opens the first one. */
  rank?: number;
  actions?: readonly string[];
}

/** What a route says about its page: set it as the route's `handle`. */
export interface PageHandle {
  /** Title of the page, of the browser tab and of its breadcrumb. */
  title: MenuKey;
  /** Without one of these actions the page shows that permission is missing. */
  actions?: readonly string[];
  /** Phone only: a page below a tab, with a way back instead of the tabs. */
  below?: boolean;
}

/** What a feature contributes. src/features/<capability>/module.ts exports one as `feature`; the app picks it up. */
export interface Feature {
  routes?: {
    /** Office pages below "/". */
    desk?: RouteObject[];
    /** Phone pages below "/m". */
    phone?: RouteObject[];
    /** Sheets below "/print". */
    print?: RouteObject[];
    /** Pages before signing in: login, invitation. */
    entry?: RouteObject[];
    /** Pages for everybody below "/p". */
    public?: RouteObject[];
  };
  menu?: MenuEntry[];
  tabs?: TabEntry[];
  /** How entries of the phone's outbox are delivered, by kind. */
  senders?: Record<string, Sender>;
}

/** Whether a page or menu entry is open to somebody with these actions. */
export function isOpenTo(actions: ReadonlySet<string>, required: readonly string[] | undefined): boolean {
  return !required || required.some((action) => actions.has(action));
}

/** The tabs that are open to somebody with these actions, in their order. */
export function tabsFor(actions: ReadonlySet<string>, features: readonly Feature[]): TabEntry[] {
  return features
    .flatMap((feature) => feature.tabs ?? [])
    .filter((tab) => isOpenTo(actions, tab.actions))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}
