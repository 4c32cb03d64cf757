import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone; every script works from here. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What the scripts remember between runs: the lock, stamps and logs. Safe to delete. */
export const memory = join(root, '.setup');

/** Programs of the installed packages, run with this Node so that no shell is involved. */
export const programs = {
  biome: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  next: join(root, 'node_modules/next/dist/bin/next'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
  prisma: join(root, 'node_modules/prisma/build/index.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
};

/** Environment of every program we run: none of them may phone home or download a browser. */
export const quiet = {
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  PRISMA_SCHEMA_ENGINE_BINARY:
    process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? join(root, 'package.json'),
  PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
};

/** Makes a folder under `.setup`, which ignores itself in git. */
export function memoryFolder(...names) {
  const folder = join(memory, ...names);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(memory, '.gitignore'), '*\n');
  return folder;
}
