import { expect, it } from 'vitest';
import { buildInputs } from './build.mjs';
import { hashFiles } from './stamp.mjs';

it('builds from sources and configuration, not from tests or generated files', () => {
  const inputs = buildInputs();
  expect(inputs).toContain('package-lock.json');
  expect(inputs).toContain('prisma/schema.prisma');
  expect(
    inputs.filter((path) => /\.test\.|testing\/|generated\/|vitest|playwright/.test(path)),
  ).toEqual([]);
});

it('hashes content and names in any order, and every word', () => {
  const files = ['package.json', 'tsconfig.json'];
  expect(hashFiles(files)).toBe(hashFiles([...files].reverse()));
  expect(hashFiles(files)).not.toBe(hashFiles(files, 'other'));
  expect(hashFiles(files)).not.toBe(hashFiles(['package.json']));
});
