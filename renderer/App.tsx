import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { createQueries } from './api/queries.ts';
import { Routes } from './Routes.tsx';
import { ErrorFence } from './shell/ErrorFence.tsx';
import { Frame } from './shell/Frame.tsx';
import { theme } from './theme.ts';

const queries = createQueries();

/** The window. */
export function App() {
  const [address] = useLocation();
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Frame>
          <ErrorFence key={address}>
            <Routes />
          </ErrorFence>
        </Frame>
      </QueryClientProvider>
    </MantineProvider>
  );
}
