import '@/kit/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from '@/app/router';
import { ViewerQuery } from '@/app/session/viewer';
import { onLanguageSwitched, startLanguage } from '@/i18n/language';
import { startFontSize } from '@/kit/basic/fontSize';
import { createQueryClient, queryKey } from '@/lib/graphql';
import { dropOldSnapshots, registerServiceWorker } from '@/lib/offline';

// A lost session shows as a viewer that is nobody: the shells then lead to the login page and back.
const client = createQueryClient((cache) => cache.setQueryData(queryKey(ViewerQuery, {}), { viewer: null }));

async function start(): Promise<void> {
  startFontSize();
  await startLanguage();
  onLanguageSwitched(() => void client.invalidateQueries()); // the server answers some texts in the language of the reader
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no #root');
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  if (import.meta.env.MODE === 'production') await registerServiceWorker();
}

void start();
void dropOldSnapshots().catch(() => undefined); // without device storage there is nothing to drop
