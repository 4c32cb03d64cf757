import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgeBank, kindSets, seedBank, seeds } from '../testing/banks';
import { nineItems } from '../testing/nine-items';
import { changeItem, type ItemChange } from './change-item';
import { generateSet } from './generate-set';
import type { AnswerKey, Item, Question, QuestionKind } from './question';

/** The hand-made item of a kind. */
function itemOf(kind: QuestionKind): Item {
  const item = nineItems.find(({ question }) => question.kind === kind);
  if (!item) throw new Error(`no ${kind}`);
  return item;
}

/** The item of a kind after a change, which must leave its facts alone. */
function changed(kind: QuestionKind, change: ItemChange): { question: Question; key: AnswerKey } {
  const { facts, ...rest } = changeItem(itemOf(kind), change, seedBank);
  expect(facts).toEqual(itemOf(kind).facts);
  return rest;
}

describe('a stem', () => {
  test.each<QuestionKind>(['choice', 'multiple', 'short', 'number', 'date', 'match'])(
    'of a %s question is replaced, and nothing else is',
    (kind) => {
      const { question, key } = itemOf(kind);
      expect(changed(kind, { stem: 'New?' })).toEqual({
        question: { ...question, stem: 'New?' },
        key,
      });
    },
  );

  test('of an order question stays: another one could turn the key round', () => {
    const { question, key } = itemOf('order');
    expect(changed('order', { stem: 'Latest first.' })).toEqual({ question, key });
  });

  test('is the claim of a true/false question and the two sides of a gap', () => {
    expect(changed('trueFalse', { stem: 'KSOR was formed in 2011 indeed.' })).toEqual({
      question: { kind: 'trueFalse', claim: 'KSOR was formed in 2011 indeed.' },
      key: { kind: 'trueFalse', value: false, swap: { wrong: '2011', right: '2009' } },
    });
    expect(changed('cloze', { before: 'Then ', stem: 'Not this' }).question).toEqual({
      kind: 'cloze',
      before: 'Then ',
      after: ' (person) led a brief mutiny in Tajikistan.',
    });
    expect(changed('cloze', { after: ' led.' }).question).toMatchObject({ after: ' led.' });
  });

  test('without the swapped part leaves no swap to explain', () => {
    expect(changed('trueFalse', { stem: 'KSOR was formed in 2012.' }).key).toEqual({
      kind: 'trueFalse',
      value: false,
      swap: null,
    });
    expect(changed('trueFalse', { stem: 'KSOR had 20112 soldiers.' }).key).toMatchObject({
      swap: null,
    });
  });
});

describe('an option', () => {
  test('that is the key takes the answer with it', () => {
    const { question, key } = changed('choice', { texts: { b: 'the CSTO' } });
    expect(question).toMatchObject({ options: [{}, { id: 'b', text: 'the CSTO' }, {}] });
    expect(key).toEqual({ ...itemOf('choice').key, answer: 'the CSTO' });
  });

  test('that is wrong takes the distractor with it, which then comes from nowhere', () => {
    const { question, key } = changed('choice', { texts: { a: 'CIS' } });
    expect(question).toMatchObject({ options: [{ id: 'a', text: 'CIS' }, {}, {}] });
    expect(key).toMatchObject({
      answer: 'CSTO',
      distractors: [{ optionId: 'a', text: 'CIS', from: null }, { text: 'NATO' }],
    });
  });

  test('that says the same in another spelling keeps where it comes from', () => {
    const { key } = changed('multiple', { texts: { b: 'CHINA', a: 'Armenia too' } });
    const { distractors } = itemOf('multiple').key as Extract<AnswerKey, { kind: 'multiple' }>;
    expect(key).toMatchObject({
      optionIds: ['a', 'c', 'e'],
      distractors: [{ ...distractors[0], text: 'CHINA' }, distractors[1]],
    });
  });

  test('loses what it was outside the article', () => {
    const item = itemOf('choice');
    const about = { optionId: 'c', text: 'NATO', from: null, about: 'an alliance' };
    const key = { ...item.key, distractors: [about] } as AnswerKey;
    expect(changeItem({ ...item, key }, { texts: { c: 'EU' } }, seedBank).key).toMatchObject({
      distractors: [{ optionId: 'c', text: 'EU', from: null }],
    });
    expect(
      JSON.stringify(changeItem({ ...item, key }, { texts: { c: 'EU' } }, seedBank)),
    ).not.toMatch(/about/);
  });

  test('of an order or a match is renamed by its id, and by its side', () => {
    expect(changed('order', { texts: { b: 'KSOR began', z: 'none' } })).toEqual({
      key: itemOf('order').key,
      question: expect.objectContaining({
        entries: expect.arrayContaining([{ id: 'b', text: 'KSOR began' }]),
      }),
    });
    const { question } = changed('match', {
      texts: { 'left:a': 'Putin', 'right:a': 'proposed', b: 'x' },
    });
    expect(question).toMatchObject({
      left: [{ id: 'a', text: 'Putin' }, { text: 'Emomali Rahmon' }, {}, {}],
      right: [{ id: 'a', text: 'proposed' }, { text: 'led a brief mutiny in Tajikistan' }, {}, {}],
    });
  });
});

describe('accepted answers', () => {
  test.each<QuestionKind>(['cloze', 'short', 'number', 'date'])(
    'of a %s question are trimmed, without blanks, and each there once',
    (kind) => {
      const accept = [' Six ', 'six', 'SIX', '', ' ', 'half  a dozen', 'Half a Dozen', '6'];
      const { key, question } = changed(kind, { accept });
      expect(key).toMatchObject({ kind, accept: ['Six', 'half  a dozen', '6'] });
      expect(question).toEqual(itemOf(kind).question);
    },
  );

  test('hold the answer itself once at most', () => {
    const accept = ['Abdukhalim Nazarzoda', 'abdukhalim nazarzoda', 'Nazarzoda'];
    expect(changed('cloze', { accept }).key).toMatchObject({
      accept: ['Abdukhalim Nazarzoda', 'Nazarzoda'],
    });
  });

  test('bring along the names that they could be mistaken for, and are none themselves', () => {
    const accepting = (accept: string[]) => changed('cloze', { accept }).key;
    const guards = (accept: string[]) => {
      const key = accepting(accept);
      return 'confusable' in key ? key.confusable : [];
    };
    expect(guards(['Gambia'])).toContain('Zambia');
    expect(guards(['Gambia', 'Zambia'])).not.toContain('Zambia');
  });
});

test('a tolerance is set where it is a distance, and only of a number', () => {
  expect(changed('number', { tolerance: 0 }).key).toMatchObject({ tolerance: 0 });
  for (const tolerance of [-1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(changed('number', { tolerance }).key).toMatchObject({ tolerance: 500 });
});

test('what does not apply to the kind is ignored', () => {
  const all = { before: 'B', after: 'A', texts: { z: 'Z', 'left:z': 'Z' }, tolerance: 1 };
  for (const kind of [
    'choice',
    'multiple',
    'trueFalse',
    'short',
    'date',
    'order',
    'match',
  ] as const)
    expect(changeItem(itemOf(kind), all, seedBank)).toEqual(itemOf(kind));
  for (const kind of ['choice', 'multiple', 'trueFalse', 'order', 'match'] as const)
    expect(changeItem(itemOf(kind), { accept: ['x'] }, seedBank)).toEqual(itemOf(kind));
});

/** The texts of a question's options, by the ids that a change names them with. */
function textsOf(question: Question): Record<string, string> {
  const named = (options: { id: string; text: string }[], side = '') =>
    options.map(({ id, text }) => [side + id, text] as const);
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return Object.fromEntries(named(question.options));
    case 'order':
      return Object.fromEntries(named(question.entries));
    case 'match':
      return Object.fromEntries([
        ...named(question.left, 'left:'),
        ...named(question.right, 'right:'),
      ]);
    default:
      return {};
  }
}

test('no change, and every text put back as it is, gives an equal item', () => {
  fc.assert(
    fc.property(fc.constantFrom(seedBank, bridgeBank), kindSets, seeds, (bank, kinds, seed) => {
      for (const item of [...generateSet(bank, { count: 6, kinds, seed }).items, ...nineItems]) {
        expect(changeItem(item, {}, bank)).toEqual(item);
        expect(changeItem(item, { texts: textsOf(item.question) }, bank)).toEqual(item);
      }
    }),
    { numRuns: 10 },
  );
});

test('whatever a teacher types, ids stay and key and options agree', () => {
  const typed = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'left:a', 'right:b'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...nineItems), typed, fc.string(), (item, texts, stem) => {
      const { question, key } = changeItem(item, { texts, stem }, seedBank);
      expect(Object.keys(textsOf(question))).toEqual(Object.keys(textsOf(item.question)));
      if (key.kind === 'choice') expect(key.answer).toBe(textsOf(question)[key.optionId]);
      if (key.kind === 'choice' || key.kind === 'multiple')
        for (const { optionId, text } of key.distractors)
          expect(text).toBe(textsOf(question)[optionId]);
    }),
  );
});
