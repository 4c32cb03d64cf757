import { describe, expect, test } from 'vitest';
import { seedBank } from '../testing/banks';
import { judge } from './gate';
import { generateSet } from './generate-set';
import { makeItem, regenerateItem, wishesOf } from './make-item';
import { type Item, questionKinds } from './question';

const { items } = generateSet(seedBank, { count: 12, kinds: [...questionKinds], seed: 3 });
const asked = new Set(items.flatMap(({ facts }) => facts.map(({ factId }) => factId)));
const free = seedBank.facts.filter(({ id }) => !asked.has(id));

describe('makeItem', () => {
  test('grants every wish that is offered, on the fact and slot asked for, without a finding', () => {
    let granted = 0;
    for (const fact of free.slice(0, 12))
      for (const wish of wishesOf(seedBank, items, fact.id)) {
        const item = makeItem(seedBank, items, wish, 5);
        expect(item?.question.kind).toBe(wish.kind);
        expect(item?.facts.map(({ factId }) => factId)).toContain(fact.id);
        if (item?.facts.length === 1) expect(item.facts[0].slot).toBe(wish.slot);
        granted++;
      }
    expect(granted).toBeGreaterThan(12);
  });

  test('refuses a fact that is asked already, and one that is not there', () => {
    const [factId = ''] = asked;
    expect(wishesOf(seedBank, items, factId)).toEqual([]);
    expect(makeItem(seedBank, items, { factId: 'none', slot: 0, kind: 'short' }, 1)).toBeNull();
    expect(makeItem(seedBank, [], { factId: 'F77', slot: 9, kind: 'short' }, 1)).toBeNull();
    expect(makeItem(seedBank, [], { factId: 'F77', slot: 1, kind: 'cloze' }, 1)).toBeNull();
    expect(makeItem(seedBank, [], { factId: 'F77', slot: 1, kind: 'date' }, 1)).not.toBeNull();
  });
});

describe('regenerateItem', () => {
  test('asks the same fact in another way that goes with the others', () => {
    const changed = items.flatMap((item, index) => {
      const other = regenerateItem(seedBank, items, index, 1);
      if (!other) return [];
      const ids = ({ facts }: Item) => facts.map(({ factId }) => factId);
      expect(ids(item)).toEqual(expect.arrayContaining(ids(other)));
      expect(other.question).not.toEqual(item.question);
      expect(judge(items.with(index, other), seedBank)).toEqual([]);
      return [other];
    });
    expect(changed.length).toBeGreaterThanOrEqual(9);
  });
});
