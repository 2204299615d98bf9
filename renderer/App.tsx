import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createQueries } from './api/queries.ts';
import { Routes } from './Routes.tsx';
import { Frame } from './shell/Frame.tsx';
import { theme } from './theme.ts';

const queries = createQueries();

/** The window. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Frame>
          <Routes />
        </Frame>
      </QueryClientProvider>
    </MantineProvider>
  );
}
