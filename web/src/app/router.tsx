import { createBrowserRouter, type RouteObject } from 'react-router';
import { Loading } from '@/kit/state/Loading';
import type { Feature, PageHandle } from '@/lib/feature';
import { features } from './features';
import { NotFound } from './NotFound';
import { RouteError } from './RouteError';

type Area = keyof NonNullable<Feature['routes']>;

const routesOf = (area: Area): RouteObject[] => features.flatMap((feature) => feature.routes?.[area] ?? []);

const ME_PAGE: PageHandle = { title: 'app.me' };

const notFound: RouteObject = { path: '*', element: <NotFound /> };

const root: RouteObject = {
  errorElement: <RouteError />,
  hydrateFallbackElement: <Loading />,
  children: [
    { lazy: () => import('./shell/EntryShell'), children: routesOf('entry') },
    { path: 'p', lazy: () => import('./shell/PublicShell'), children: [...routesOf('public'), notFound] },
    { path: 'print', lazy: () => import('./shell/PrintShell'), children: [...routesOf('print'), notFound] },
    {
      path: 'm',
      lazy: () => import('./shell/PhoneShell'),
      children: [
        { index: true, lazy: () => import('./phone/StartPage') },
        { path: 'me', lazy: () => import('./phone/MePage'), handle: ME_PAGE },
        ...routesOf('phone'),
        notFound,
      ],
    },
    {
      path: '/',
      lazy: () => import('./shell/DeskShell'),
      children: [{ index: true, lazy: () => import('./StartPage') }, ...routesOf('desk'), notFound],
    },
  ],
};

// Every component of the kit on one page, to look at and to test; the branch does not exist in the production build.
if (import.meta.env.DEV || import.meta.env.MODE === 'gallery') {
  root.children?.unshift({ path: 'kit', lazy: () => import('../../gallery/Gallery') });
}

/** Routes of all features below their shells. */
export const router = createBrowserRouter([root]);
