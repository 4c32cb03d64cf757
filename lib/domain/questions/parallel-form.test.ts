import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bank } from '../facts/bank';
import { seedBank } from '../testing/banks';
import { madeBank } from '../testing/made-bank';
import { changeItem } from './change-item';
import { judge } from './gate';
import { generateSet } from './generate-set';
import { parallelForm } from './parallel-form';
import { difficultyOf, type Item, questionKinds, wordingOf } from './question';

const banks: Record<string, Bank> = { seeded: seedBank, made: madeBank(60, 4) };

const factsOf = (items: readonly Item[]) =>
  items.map(({ facts }) => facts.map(({ factId }) => factId).toSorted());
const profileOf = (items: readonly Item[]) =>
  items.map(({ question }) => difficultyOf(question.kind));

test('asks the same facts at the same difficulty, question by question, without a finding', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(banks)),
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 2, max: 4 }),
      (name, seed, form) => {
        const bank = banks[name] ?? seedBank;
        const { items } = generateSet(bank, { count: 12, kinds: [...questionKinds], seed });
        const made = parallelForm(bank, items, seed, form);
        expect(factsOf(made)).toEqual(factsOf(items));
        expect(profileOf(made)).toEqual(profileOf(items));
        expect(judge(made, bank)).toEqual([]);
        expect(parallelForm(bank, items, seed, form)).toEqual(made);
      },
    ),
    { numRuns: 6 },
  );
}, 60_000);

test('asks most of them in another way, and each form differs from the others', () => {
  const { items } = generateSet(seedBank, { count: 20, kinds: [...questionKinds], seed: 7 });
  const forms = [items, ...[2, 3, 4].map((form) => parallelForm(seedBank, items, 7, form))];
  const texts = forms.map((form) => form.map(({ question }) => JSON.stringify(question)));
  const differing = (a: string[] = [], b: string[] = []) =>
    a.filter((text, i) => text !== b[i]).length;
  for (const other of texts.slice(1)) expect(differing(texts[0], other)).toBeGreaterThanOrEqual(14);
  for (const [at, one] of texts.slice(1).entries())
    for (const other of texts.slice(at + 2))
      expect(differing(one, other)).toBeGreaterThanOrEqual(5);
}, 60_000);

test('keeps what a teacher worded by hand: stems, claims and accepted answers', () => {
  const { items } = generateSet(seedBank, { count: 20, kinds: [...questionKinds], seed: 9 });
  const edited = items.map((item) => {
    const { kind } = item.question;
    if (kind === 'cloze') return changeItem(item, { accept: ['a wording of my own'] }, seedBank);
    return changeItem(
      item,
      { stem: `${wordingOf(item.question)} Think of the article.` },
      seedBank,
    );
  });
  const made = parallelForm(seedBank, edited, 9, 2);
  for (const [at, item] of made.entries()) {
    const before = edited[at];
    expect(wordingOf(item.question)).toBe(before && wordingOf(before.question));
    if ('accept' in item.key && before && 'accept' in before.key)
      expect(item.key.accept).toEqual(before.key.accept);
  }
});
