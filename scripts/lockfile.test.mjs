import { expect, it } from 'vitest';
import { completeLock } from './lockfile.mjs';

const biome = { version: '2.6.8', dev: true };

it('names the packages that other machines need, and leaves what is there', () => {
  const here = { version: '2.6.8', integrity: 'sha512-x', cpu: ['x64'], os: ['linux'] };
  const optionalDependencies = { 'cli-linux-x64': '2.6.8', 'cli-linux-arm64-musl': '2.6.8' };
  const lock = {
    packages: {
      'node_modules/biome': { ...biome, optionalDependencies },
      'node_modules/cli-linux-x64': here,
    },
  };
  expect(completeLock(lock).packages).toEqual({
    ...lock.packages,
    'node_modules/cli-linux-arm64-musl': {
      version: '2.6.8',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  });
});

it('leaves optional packages alone that are for every machine', () => {
  const lock = {
    packages: { 'node_modules/a': { optionalDependencies: { b: '1.0.0', c: '^2' } } },
  };
  expect(completeLock(lock)).toEqual(lock);
});
