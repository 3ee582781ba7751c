import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/ui.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isProblem } from './api/problem';
import { router } from './app/router';
import { setUpLanguage } from './i18n/setup';

/** A dropped connection or a service that is starting is asked again; a refusal is not. */
const mayPass = (error: unknown): boolean => isProblem(error) && (error.problem.status === 0 || error.problem.status >= 502);

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry: (count, error) => count < 2 && mayPass(error) } },
});

await setUpLanguage();
createRoot(document.getElementById('pirtti')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
