import { describe, expect, test } from 'vitest';
import { bridgeBank, seedBank } from '../testing/banks';
import { generateSet } from './generate-set';
import { lintSet } from './lint/lint-set';
import type { Item } from './question';
import { replaceItem } from './replace-item';
import type { SetPlan } from './set-plan';

const plan: SetPlan = { count: 20, kinds: ['choice', 'trueFalse', 'cloze'], seed: 4 };
const { items } = generateSet(seedBank, plan);

describe('replaceItem', () => {
  test('asks a fact that the set does not ask, and leaves no finding', () => {
    for (const index of items.keys()) {
      const item = replaceItem(seedBank, plan, items, index, 1);
      if (item === null) throw new Error(`nothing for ${index}`);
      expect(items.map((one) => one.facts[0].factId)).not.toContain(item.facts[0].factId);
      expect(lintSet(items.with(index, item), seedBank)).toEqual([]);
    }
  });

  test('keeps the kind where it can', () => {
    const replaced = items.map((_, index) => replaceItem(seedBank, plan, items, index, 1));
    const same = replaced.filter((item, i) => item?.question.kind === items[i]?.question.kind);
    expect(same.length).toBeGreaterThanOrEqual(15);
  });

  test('gives the same for the same seed, and something else for others', () => {
    const made = [1, 2, 3, 4, 5].map((seed) => replaceItem(seedBank, plan, items, 0, seed));
    expect(replaceItem(seedBank, plan, items, 0, 1)).toEqual(made[0]);
    expect(new Set(made.map((item) => JSON.stringify(item))).size).toBeGreaterThan(1);
  });

  test('can go on until nothing is left, without asking anything twice', () => {
    const small: SetPlan = { count: 2, kinds: ['cloze'], seed: 1 };
    let set: Item[] = generateSet(bridgeBank, small).items;
    const first = set[1]?.facts[0].factId;
    for (let seed = 0; seed < 5; seed++) {
      const item = replaceItem(bridgeBank, small, set, 0, seed);
      if (item) set = set.with(0, item);
      expect(set[0]?.facts[0].factId).not.toBe(set[1]?.facts[0].factId);
    }
    expect(set[1]?.facts[0].factId).toBe(first);
  });

  test('is null when nothing is left, and for a place that does not exist', () => {
    const all: SetPlan = { count: 100, kinds: ['choice'], seed: 1 };
    const everything = generateSet(bridgeBank, all).items;
    expect(replaceItem(bridgeBank, all, everything, 99, 1)).toBeNull();
    const none = replaceItem({ ...bridgeBank, facts: [] }, all, everything, 0, 1);
    expect(none).toBeNull();
  });
});
