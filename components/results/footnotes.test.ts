import { expect, test } from 'vitest';
import { nineItems } from '@/lib/domain/testing/nine-items';
import { atTheFoot, footnotesOf } from './footnotes';

const labelsOf = (kind: string) => {
  const item = nineItems.find(({ question }) => question.kind === kind);
  return item ? footnotesOf(7, item, []).map(({ label }) => label) : [];
};

test('the only fact of a question carries its number, several carry letters too', () => {
  expect(labelsOf('choice')).toEqual(['7']);
  expect(labelsOf('match')).toEqual(['7a', '7b', '7c', '7d']);
});

test('facts that the same words prove share a footnote', () => {
  expect(labelsOf('multiple')).toEqual(['7', '7', '7']);
});

test('footnote ids are unique on a page with every kind of question', () => {
  const ids = nineItems.flatMap((item, at) =>
    atTheFoot(footnotesOf(at + 1, item, [])).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('fn9d');
});
