import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'domain',
          testTimeout: 30_000,
          include: [
            'lib/domain/**/*.test.ts',
            'lib/*.test.ts',
            'components/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          include: ['lib/server/**/*.test.ts', 'app/**/*.test.ts', 'prisma/**/*.test.ts'],
          setupFiles: ['lib/server/testing/environment.ts', 'lib/server/testing/next.ts'],
          globalSetup: ['lib/server/testing/template.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
