import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedBank } from '../testing/banks';
import { nineItems } from '../testing/nine-items';
import {
  add,
  change,
  type Edited,
  exchange,
  questionsAtMost,
  remove,
  reorder,
  reversalOf,
  revert,
  type SetQuestion,
} from './edit-set';
import type { Item } from './question';

const [someItem] = nineItems as [Item, ...Item[]];
const question = (id: string): SetQuestion => ({ id, points: 1, item: someItem });
const three = ['a', 'b', 'c'].map(question);

const idsOf = (outcome: Edited) =>
  outcome.kind === 'edited' ? outcome.questions.map(({ id }) => id) : outcome.why;

it('takes an order that names each question once, and no other', () => {
  expect(idsOf(reorder(three, ['c', 'a', 'b']))).toEqual(['c', 'a', 'b']);
  for (const order of [['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'x'], ['a', 'b', 'c', 'c'], []])
    expect(idsOf(reorder(three, order))).toBe('orderMismatch');
});

it('gives a question other points and keeps its id, its place and the rest', () => {
  const outcome = change(three, 'b', { change: {}, points: 5 }, seedBank);
  expect(outcome).toEqual({
    kind: 'edited',
    questions: [three[0], { id: 'b', points: 5, item: someItem }, three[2]],
  });
  expect(change(three, 'b', { change: {} }, seedBank)).toMatchObject({
    questions: [{}, { points: 1 }, {}],
  });
  expect(idsOf(change(three, 'x', { change: {} }, seedBank))).toBe('questionNotFound');
});

it('adds a question at the end or after another one', () => {
  expect(idsOf(add(three, { id: 'n', item: someItem, after: null }))).toEqual(['a', 'b', 'c', 'n']);
  expect(idsOf(add(three, { id: 'n', item: someItem, after: 'a' }))).toEqual(['a', 'n', 'b', 'c']);
  expect(idsOf(add(three, { id: 'n', item: someItem, after: 'x' }))).toBe('questionNotFound');
  expect(idsOf(add(three, { id: 'n', item: null, after: null }))).toBe('noSuchQuestion');
});

it('adds no question to a full set', () => {
  const full = Array.from({ length: questionsAtMost }, (_, n) => question(`q${n}`));
  expect(idsOf(add(full, { id: 'n', item: someItem, after: null }))).toBe('setFull');
});

it('puts a new question in the place of another, for as many points', () => {
  const worth = three.map((one) => ({ ...one, points: 3 }));
  const otherwise = 'noOtherQuestion' as const;
  const outcome = exchange(worth, 'b', { id: 'n', make: () => someItem, otherwise });
  expect(idsOf(outcome)).toEqual(['a', 'n', 'c']);
  expect(outcome).toMatchObject({ questions: [{}, { points: 3 }, {}] });
  expect(idsOf(exchange(three, 'b', { id: 'n', make: () => null, otherwise }))).toBe(otherwise);
});

it('removes every question but the last', () => {
  expect(idsOf(remove(three, 'b'))).toEqual(['a', 'c']);
  expect(idsOf(remove(three.slice(0, 1), 'a'))).toBe('lastQuestion');
  expect(idsOf(remove(three, 'x'))).toBe('questionNotFound');
});

/** Any edit, on the question that stands where a number says. */
const edits = fc.tuple(
  fc.constantFrom('reorder', 'change', 'add', 'exchange', 'remove'),
  fc.nat(),
  fc.integer({ min: 1, max: 20 }),
);

function apply(
  questions: SetQuestion[],
  [verb, n, points]: [string, number, number],
  id: string,
): Edited {
  const at = questions[n % questions.length]?.id ?? '';
  switch (verb) {
    case 'reorder':
      return reorder(questions, questions.map((one) => one.id).reverse());
    case 'change':
      return change(questions, at, { change: {}, points }, seedBank);
    case 'add':
      return add(questions, { id, item: nineItems[n % 9] ?? null, after: at });
    case 'exchange': {
      const make = () => nineItems[n % 9] ?? null;
      return exchange(questions, at, { id, make, otherwise: 'noOtherOnFact' });
    }
    default:
      return remove(questions, at);
  }
}

it('goes back over any edits, one by one, to how the set was made', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 30 }), (wishes) => {
      const states = [three];
      for (const [n, wish] of wishes.entries()) {
        const outcome = apply(states.at(-1) ?? [], wish, `new${n}`);
        if (outcome.kind === 'edited') states.push(outcome.questions);
      }
      const reversals = states.slice(1).map((after, n) => reversalOf(states[n] ?? [], after));
      let current = structuredClone(states.at(-1) ?? []);
      for (let n = reversals.length - 1; n >= 0; n--) {
        const stored = JSON.parse(JSON.stringify(reversals[n]));
        current = revert(current, stored);
        expect(current).toEqual(states[n]);
      }
    }),
  );
});

it('keeps no more of an edit than the order and the question that it touched', () => {
  const outcome = change(three, 'b', { change: {}, points: 5 }, seedBank);
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  expect(reversalOf(three, outcome.questions)).toEqual({
    order: ['a', 'b', 'c'],
    questions: [three[1]],
  });
});
