import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from './random';

describe('seededRandom', () => {
  test('gives the same sequence for the same seed, on every machine', () => {
    const random = seededRandom(7);
    const drawn = [random.next(), random.next(), random.next()];
    const again = seededRandom('7');
    expect([again.next(), again.next(), again.next()]).toEqual(drawn);
    expect(drawn.map((n) => n.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.523311",
        "0.740125",
        "0.113435",
      ]
    `);
  });

  test('gives another sequence for another seed', () => {
    expect(seededRandom(1).next()).not.toBe(seededRandom(2).next());
    expect(seededRandom('a').next()).not.toBe(seededRandom('b').next());
  });

  test('derives a generator that does not depend on what was drawn before', () => {
    const drawn = seededRandom(3);
    drawn.next();
    expect(drawn.derive('order').next()).toBe(seededRandom(3).derive('order').next());
    expect(drawn.derive('order').next()).not.toBe(drawn.derive('options').next());
  });

  test('shuffles into a permutation and leaves its argument alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        const shuffled = seededRandom(seed).shuffle(items);
        expect(items).toEqual(before);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
    );
  });

  test('shuffles evenly: each of three items comes first about every third time', () => {
    const firsts = Array.from(
      { length: 3000 },
      (_, i) => seededRandom(i).shuffle(['a', 'b', 'c'])[0],
    );
    for (const item of ['a', 'b', 'c']) {
      const share = firsts.filter((first) => first === item).length / firsts.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
  });

  test('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, bound) => {
        const random = seededRandom(seed);
        expect(random.next()).toBeGreaterThanOrEqual(0);
        expect(random.next()).toBeLessThan(1);
        expect(random.below(bound)).toBeLessThan(bound);
      }),
    );
    expect(seededRandom(1).pick([])).toBeUndefined();
    expect(seededRandom(1).pick(['only'])).toBe('only');
  });
});
