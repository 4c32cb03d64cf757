import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../questions/question';
import { grade } from './grade';
import type { Grade } from './response';

const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: id }));
const letters = [...'abcdefgh'];
const pointsIn = (result: Grade) => (result.kind === 'graded' ? result.points : null);

/** Points for choosing among the first letters, of which some are right. */
function chosen(options: number, right: string, optionIds: string): number | null {
  const ids = letters.slice(0, options);
  return pointsIn(
    grade(
      { kind: 'multiple', stem: 'Which?', options: optionsOf(ids) },
      { kind: 'multiple', optionIds: [...right], distractors: [] },
      { kind: 'multiple', optionIds: [...optionIds] },
    ),
  );
}

/** Points for an order of the letters of the right order. */
function ordered(right: string, ids: string): number | null {
  return pointsIn(
    grade(
      { kind: 'order', stem: 'Order.', entries: optionsOf([...right].toSorted()) },
      { kind: 'order', ids: [...right], dates: [] },
      { kind: 'order', ids: [...ids] },
    ),
  );
}

/** Points for pairs such as "ab" where each left letter belongs to the right one after it. */
function paired(pairs: string[], lefts = 'abcd', rights = 'abcde'): number | null {
  const pairOf = (text: string): Pair => ({ left: text.charAt(0), right: text.charAt(1) });
  return pointsIn(
    grade(
      { kind: 'match', stem: 'Match.', left: optionsOf([...lefts]), right: optionsOf([...rights]) },
      { kind: 'match', pairs: ['ab', 'bc', 'cd', 'da'].map(pairOf) },
      { kind: 'match', pairs: pairs.map(pairOf) },
    ),
  );
}

describe('choosing several', () => {
  test.each([
    ['ace', 1],
    ['eca', 1],
    ['aacce', 1],
    ['ac', 2 / 3],
    ['a', 1 / 3],
    ['aceb', 1 / 2],
    ['ab', 0],
    ['b', 0],
    ['abcde', 0],
    ['', null],
    ['acex', null],
  ])('a, c and e of five: %j earns %s', (optionIds, points) => {
    expect(chosen(5, 'ace', optionIds)).toBe(points);
  });

  test('where every option is right counts the right ones', () => {
    expect(chosen(4, 'abcd', 'abc')).toBe(3 / 4);
  });

  const cases = fc
    .record({
      options: fc.integer({ min: 2, max: 8 }),
      right: fc.subarray(letters, { minLength: 1 }),
      some: fc.subarray(letters),
      more: fc.constantFrom(...letters),
    })
    .map(({ options, right, some, more }) => {
      const offered = new Set(letters.slice(0, options));
      const within = (ids: string[]) => ids.filter((id) => offered.has(id)).join('');
      return { options, right: within(right), some: within(some), more };
    })
    .filter(({ options, right, more }) => right !== '' && letters.indexOf(more) < options);

  test('the key earns 1, nothing chosen is incomplete, and all else lies from 0 to 1', () => {
    fc.assert(
      fc.property(cases, ({ options, right, some }) => {
        expect(chosen(options, right, right)).toBe(1);
        const points = chosen(options, right, some);
        if (some === '') expect(points).toBeNull();
        else expect(points).toBeGreaterThanOrEqual(0);
        if (points === 1) expect(new Set(some)).toEqual(new Set(right));
        expect(points ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one more right option never lowers the points, one more wrong option never raises them', () => {
    fc.assert(
      fc.property(cases, ({ options, right, some, more }) => {
        fc.pre(some !== '' && !some.includes(more));
        const [before, after] = [chosen(options, right, some), chosen(options, right, some + more)];
        if (right.includes(more)) expect(after).toBeGreaterThanOrEqual(before ?? 1);
        else expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });
});

describe('putting in order', () => {
  test.each([
    ['badc', 1],
    ['abdc', 2 / 3],
    ['bacd', 2 / 3],
    ['abcd', 1 / 3],
    ['adbc', 1 / 3],
    ['dabc', 0],
    ['cdab', 0],
    ['', null],
    ['bad', null],
    ['badd', null],
    ['badcc', null],
    ['badx', null],
  ])('badc given as %j earns %s', (ids, points) => {
    const earned = ordered('badc', ids);
    if (points === null) expect(earned).toBeNull();
    else expect(earned).toBeCloseTo(points, 10);
  });

  const size = fc.integer({ min: 2, max: 8 });
  const orders = size.chain((n) => {
    const ids = letters.slice(0, n);
    const whole = { minLength: n, maxLength: n };
    return fc.record({
      right: fc.shuffledSubarray(ids, whole),
      given: fc.shuffledSubarray(ids, whole),
      at: fc.nat(n - 2),
    });
  });

  test('the key earns 1 and alone does; its reverse earns 0; all else lies between', () => {
    fc.assert(
      fc.property(orders, ({ right, given }) => {
        const points = ordered(right.join(''), given.join(''));
        expect(ordered(right.join(''), right.join(''))).toBe(1);
        expect(ordered(right.join(''), right.toReversed().join(''))).toBe(0);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points === 1).toBe(right.join('') === given.join(''));
        expect(points).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('mending two neighbours in the wrong order never lowers the points', () => {
    fc.assert(
      fc.property(orders, ({ right, given, at }) => {
        const pair = given.slice(at, at + 2);
        const mended = given.toSpliced(
          at,
          2,
          ...pair.toSorted((a, b) => right.indexOf(a) - right.indexOf(b)),
        );
        const points = (ids: string[]) => ordered(right.join(''), ids.join(''));
        expect(points(mended)).toBeGreaterThanOrEqual(points(given) ?? 1);
      }),
    );
  });
});

describe('matching', () => {
  test.each([
    [['ab', 'bc', 'cd', 'da'], 1],
    [['da', 'ab', 'cd', 'bc'], 1],
    [['ab', 'bc', 'cd', 'de'], 3 / 4],
    [['ab'], 1 / 4],
    [['aa'], 0],
    [['ab', 'bd'], 1 / 4],
    [[], null],
    [['ab', 'ac'], null],
    [['ab', 'bb'], null],
    [['ab', 'ab'], null],
    [['ab', 'xc'], null],
    [['ab', 'bx'], null],
  ])('%j earns %s', (pairs, points) => {
    expect(paired(pairs)).toBe(points);
  });

  const rights = fc.shuffledSubarray([...'abcde'], { minLength: 4, maxLength: 4 });
  const sheets = fc
    .tuple(fc.shuffledSubarray([...'abcd']), rights)
    .map(([left, right]) => left.map((id, i) => id + (right[i] ?? '')));

  test('a right pair more never lowers the points, a wrong pair more never raises them', () => {
    fc.assert(
      fc.property(sheets, (pairs) => {
        fc.pre(pairs.length > 1);
        const [before, after] = [paired(pairs.slice(0, -1)), paired(pairs)];
        const isRight = ['ab', 'bc', 'cd', 'da'].includes(pairs.at(-1) ?? '');
        if (isRight) expect(after).toBeGreaterThan(before ?? 1);
        else expect(after).toBe(before);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
      }),
    );
  });
});
