import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedStandsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import { bridgeBank, factOf, kindSets, seedBank, seeds } from '../testing/banks';
import { generateSet } from './generate-set';
import { keyPosition, lintSet } from './lint/lint-set';
import { type Item, type QuestionKind, wordingOf } from './question';
import type { SetPlan } from './set-plan';

const mixed: QuestionKind[] = ['choice', 'trueFalse', 'cloze'];
const combinations: QuestionKind[][] = [
  ['choice'],
  ['trueFalse'],
  ['cloze'],
  ['choice', 'trueFalse'],
  ['choice', 'cloze'],
  ['trueFalse', 'cloze'],
  mixed,
];

function forPlans(check: (items: Item[], plan: SetPlan, bank: Bank) => void, numRuns = 25): void {
  fc.assert(
    fc.property(
      fc.constantFrom(seedBank, bridgeBank),
      kindSets,
      seeds,
      fc.integer({ min: 0, max: 25 }),
      (bank, kinds, seed, count) => {
        const plan = { kinds, seed, count };
        check(generateSet(bank, plan).items, plan, bank);
      },
    ),
    { numRuns },
  );
}

describe('generateSet', () => {
  test('gives the same bytes for the same bank, plan and seed', () => {
    forPlans((items, plan, bank) => {
      const again = generateSet(structuredClone(bank), plan).items;
      expect(JSON.stringify(again)).toBe(JSON.stringify(items));
    }, 10);
  });

  test('gives another set for another seed', () => {
    const sets = [1, 2, 3, 4, 5].map((seed) =>
      JSON.stringify(generateSet(seedBank, { count: 20, kinds: mixed, seed })),
    );
    expect(new Set(sets).size).toBe(5);
  });

  test('comes to an end where many names of one class allow nothing', () => {
    const [fact, slot] = [factOf(bridgeBank, 'B4'), factOf(bridgeBank, 'B4').slots[0]];
    if (!slot) throw new Error('B4 has no slot.');
    const towns = Array.from({ length: 60 }, (_, n) => `Town ${n}`);
    const bank: Bank = {
      ...bridgeBank,
      groups: [],
      timeline: [],
      entities: towns.map((name) => ({ name, aliases: [], type: 'place', subtype: 'town' })),
      facts: Array.from({ length: 90 }, (_, n) => {
        const [text, other] = [`Town ${n % 60}`, `Town ${(n * 7 + 3) % 60}`];
        const asked = { ...slot, text, entity: text, type: 'place' as const, accept: [] };
        const ask = `Which town was it in ${1000 + n}?`;
        const statement = `In ${1000 + n} the treaty of ${text} met ${other}.`;
        return { ...fact, id: `F${n}`, statement, slots: [{ ...asked, ask }] };
      }),
    };
    const { items, shortfall } = generateSet(bank, { count: 60, kinds: ['choice'], seed: 1 });
    expect(items.length + shortfall).toBe(60);
  });

  test('says how many could not be made', () => {
    const few = generateSet(bridgeBank, { count: 100, kinds: mixed, seed: 1 });
    expect(few.items.length + few.shortfall).toBe(100);
    expect(few.items.length).toBeGreaterThan(4);
    expect(generateSet(seedBank, { count: 0, kinds: mixed, seed: 1 })).toEqual({
      items: [],
      shortfall: 0,
    });
    expect(generateSet(seedBank, { count: 3, kinds: [], seed: 1 })).toEqual({
      items: [],
      shortfall: 3,
    });
  });

  test('asks a fact once, and only in the kinds that were wanted', () => {
    forPlans((items, plan) => {
      expect(new Set(items.map((item) => item.factId)).size).toBe(items.length);
      expect(items.every((item) => plan.kinds.includes(item.question.kind))).toBe(true);
    });
  });

  test('cites for every question a sentence that contains its evidence', () => {
    forPlans((items, _, bank) => {
      for (const { citation, factId, statement } of items) {
        const { paragraph, sentence, quote } = citation;
        const passage = bank.article.passages.find(
          (one) => one.paragraph === paragraph && one.sentence === sentence,
        );
        expect(passage?.text).toContain(quote);
        expect(factOf(bank, factId)).toMatchObject({ citation, statement });
      }
    });
  });

  test('lets no question tell its key', () => {
    forPlans((items) => {
      for (const { question, key } of items) {
        expect(JSON.stringify(question)).not.toMatch(/"(optionId|answer|accept|value|swap)"/);
        if (key.kind === 'trueFalse') continue;
        const text = fold(wordingOf(question));
        const answers = key.kind === 'cloze' ? key.accept : [key.answer];
        expect(answers.filter((answer) => foldedStandsIn(text, fold(answer)))).toEqual([]);
      }
    });
  });

  test('keys the slot: the option, the typed answer, or the claim that equals the statement', () => {
    forPlans((items, _, bank) => {
      for (const { question, key, factId, slot, statement } of items) {
        const right = factOf(bank, factId).slots[slot];
        if (question.kind === 'choice' && key.kind === 'choice') {
          const option = question.options.find((one) => one.id === key.optionId);
          expect(option?.text.toLowerCase()).toBe(right?.text.toLowerCase());
          expect(key.distractors).toHaveLength(question.options.length - 1);
        }
        if (key.kind === 'cloze') expect(key.answer).toBe(right?.text);
        if (question.kind === 'trueFalse' && key.kind === 'trueFalse') {
          expect(question.claim === statement).toBe(key.value);
        }
      }
    });
  });

  test('makes no claim of a hedged or negated fact', () => {
    forPlans((items, _, bank) => {
      for (const item of items.filter(({ question }) => question.kind === 'trueFalse')) {
        const fact = factOf(bank, item.factId);
        expect([fact.certainty, fact.polarity]).toEqual(['stated', 'affirmed']);
      }
    });
  });
});

const seedCount = 200 / combinations.length;

describe.each(combinations.map((kinds) => [kinds.join(' + '), kinds] as const))(
  'twenty questions from the shipped bank: %s',
  (_, kinds) => {
    test('are all there, without a finding, balanced and spread over the article', () => {
      for (let seed = 0; seed < seedCount; seed++) {
        const { items, shortfall } = generateSet(seedBank, { count: 20, kinds: [...kinds], seed });
        expect({ seed, shortfall }).toEqual({ seed, shortfall: 0 });
        expect({ seed, findings: lintSet(items, seedBank) }).toEqual({ seed, findings: [] });
        const values = items.flatMap(({ key }) => (key.kind === 'trueFalse' ? [key.value] : []));
        expect(Math.abs(2 * values.filter(Boolean).length - values.length)).toBeLessThanOrEqual(1);
        const positions = items.flatMap((item) => keyPosition(item) ?? []);
        for (const position of [0, 1, 2, 3]) {
          const times = positions.filter((one) => one === position).length;
          expect(times).toBeLessThanOrEqual(Math.ceil(positions.length / 3) + 1);
        }
        expect(new Set(items.map((item) => item.citation.paragraph)).size).toBeGreaterThan(9);
      }
    });
  },
);
