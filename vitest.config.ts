import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Real files, real SQLite and child processes, often on a small machine that does other work besides.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
