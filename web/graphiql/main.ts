// The API explorer for signed-in developers. Everything, Monaco's workers included, comes from this server.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** Sends a query with the session's cookie and the header that keeps other sites from doing the same. */
async function fetcher(params: object): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'nuanxin-graphiql' },
    body: JSON.stringify(params),
  });
  return (await response.json()) as object;
}

const element = document.getElementById('graphiql');
if (element) createRoot(element).render(createElement(GraphiQL, { fetcher }));
