import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bank } from '../facts/bank';
import { namesOf } from '../facts/names';
import { generateSet } from '../questions/generate-set';
import { type Item, questionKinds } from '../questions/question';
import { bridgeBank, factOf, kindSets, seedBank, seeds } from '../testing/banks';
import { nineItems } from '../testing/nine-items';
import { grade } from './grade';
import type { Grade, Response } from './response';
import { writtenForm } from './written-form';

const orders = [true, false];

/** Every response that the key calls right. */
function rightResponses({ key }: Item): Response[] {
  switch (key.kind) {
    case 'choice':
      return [{ kind: 'choice', optionId: key.optionId }];
    case 'multiple':
      return [{ kind: 'multiple', optionIds: key.optionIds }];
    case 'trueFalse':
      return [{ kind: 'trueFalse', value: key.value }];
    case 'cloze':
    case 'short':
    case 'number':
      return [key.answer, ...key.accept].map((text) => ({ kind: key.kind, text }));
    case 'date':
      return [key.answer, ...key.accept].flatMap((text) =>
        orders.map((dayFirst) => ({ kind: 'date', text, dayFirst }) as const),
      );
    case 'order':
      return [{ kind: 'order', ids: key.ids }];
    case 'match':
      return [{ kind: 'match', pairs: key.pairs }];
  }
}

/** Responses that are wrong for certain, if only in part. */
function wrongResponses({ key }: Item): Response[] {
  switch (key.kind) {
    case 'choice':
      return key.distractors.map(({ optionId }) => ({ kind: 'choice', optionId }));
    case 'multiple':
      return [
        ...key.distractors.map(({ optionId }) => [...key.optionIds, optionId]),
        key.distractors.map(({ optionId }) => optionId),
        key.optionIds.slice(1),
      ]
        .filter((optionIds) => optionIds.length > 0)
        .map((optionIds) => ({ kind: 'multiple', optionIds }));
    case 'trueFalse':
      return [{ kind: 'trueFalse', value: !key.value }];
    case 'cloze':
    case 'short':
      return key.confusable.map((text) => ({ kind: key.kind, text }));
    case 'number': {
      const off = key.value + 2 * key.tolerance + 1;
      return [`${off}`, `about ${off}`].map((text) => ({ kind: 'number', text }));
    }
    case 'date':
      return [{ kind: 'date', text: '1 January 1001', dayFirst: true }];
    case 'order':
      return [{ kind: 'order', ids: key.ids.toReversed() }];
    case 'match':
      return [{ kind: 'match', pairs: key.pairs.slice(1) }];
  }
}

/** Responses that are not graded as they should be, with their grades. */
function misgraded(item: Item): { response: Response; result: Grade }[] {
  const inParts = ['multiple', 'order', 'match'].includes(item.key.kind);
  const graded = (response: Response) => ({
    response,
    result: grade(item.question, item.key, response),
  });
  const isPoints = (result: Grade, fits: (points: number) => boolean) =>
    result.kind === 'graded' && fits(result.points);
  return [
    ...rightResponses(item)
      .map(graded)
      .filter(({ result }) => !isPoints(result, (points) => points === 1)),
    ...wrongResponses(item)
      .map(graded)
      .filter(({ result }) => !isPoints(result, (points) => (inParts ? points < 1 : points === 0))),
  ];
}

test('the key of every generated question earns full marks, and nothing else does', () => {
  fc.assert(
    fc.property(fc.constantFrom(seedBank, bridgeBank), kindSets, seeds, (bank, kinds, seed) => {
      const { items } = generateSet(bank, { count: 12, kinds, seed });
      expect(items.flatMap(misgraded)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

/** Names of the bank's other entities: right for none of the item's typed answers. */
function otherNames(bank: Bank, { facts: [{ factId, slot }], key }: Item): string[] {
  if (key.kind !== 'cloze' && key.kind !== 'short') return [];
  const own = factOf(bank, factId).slots[slot]?.entity;
  const right = new Set([key.answer, ...key.accept].map(writtenForm));
  return bank.entities
    .filter(({ name }) => name !== own)
    .flatMap(namesOf)
    .filter((name) => !right.has(writtenForm(name)));
}

test('no name of another entity of the bank earns anything, however near', () => {
  fc.assert(
    fc.property(fc.constantFrom(seedBank, bridgeBank), seeds, (bank, seed) => {
      const { items } = generateSet(bank, { count: 15, kinds: ['cloze', 'short'], seed });
      const taken = items.flatMap((item) =>
        otherNames(bank, item).filter((text) => {
          const kind = item.key.kind === 'short' ? 'short' : 'cloze';
          const result = grade(item.question, item.key, { kind, text });
          return result.kind === 'incomplete' || result.points > 0;
        }),
      );
      expect(taken).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('the key of a question of each kind earns full marks, and nothing else does', () => {
  expect(new Set(nineItems.map(({ key }) => key.kind))).toEqual(new Set(questionKinds));
  expect(nineItems.flatMap(misgraded)).toEqual([]);
});
