import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedStandsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import { answersOf } from '../facts/names';
import { bridgeBank, factOf, kindSets, seedBank, seeds } from '../testing/banks';
import { madeBank } from '../testing/made-bank';
import { intervalOf } from './dates';
import { judge } from './gate';
import { generateSet } from './generate-set';
import { keyPosition } from './lint/lint-set';
import { difficultyOf, type Item, type QuestionKind, questionKinds, wordingOf } from './question';
import { coverages, levels, type SetPlan } from './set-plan';

const all: QuestionKind[] = [...questionKinds];

/** Banks by name, so that a failure does not print a whole bank. */
const banks: Record<string, Bank> = {
  seeded: seedBank,
  bridge: bridgeBank,
  'made 1': madeBank(30, 1),
  'made 2': madeBank(60, 2),
  'made 3': madeBank(90, 3),
};

const plans = fc.record({
  kinds: kindSets,
  seed: seeds,
  count: fc.integer({ min: 0, max: 25 }),
  level: fc.constantFrom(...levels),
  coverage: fc.constantFrom(...coverages),
});

function forPlans(check: (items: Item[], plan: SetPlan, bank: Bank) => void, numRuns = 25): void {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(banks)), plans, (name, plan) => {
      const bank = banks[name] ?? seedBank;
      check(generateSet(bank, plan).items, plan, bank);
    }),
    { numRuns },
  );
}

describe('generateSet', () => {
  test('gives the same bytes for the same bank, plan and seed', () => {
    forPlans((items, plan, bank) => {
      const again = generateSet(structuredClone(bank), plan).items;
      expect(JSON.stringify(again)).toBe(JSON.stringify(items));
    }, 8);
  });

  test('gives another set for another seed', () => {
    const sets = [1, 2, 3, 4, 5].map((seed) =>
      JSON.stringify(generateSet(seedBank, { count: 20, kinds: all, seed })),
    );
    expect(new Set(sets).size).toBe(5);
  });

  test('makes nothing that the gate finds fault with, of any bank', () => {
    forPlans((items, _, bank) => expect(judge(items, bank)).toEqual([]), 40);
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
    expect([items, shortfall]).toEqual([[], 60]);
  });

  test('says what could not be made, and why', () => {
    const few = generateSet(bridgeBank, { count: 100, kinds: all, seed: 1 });
    expect(few.items.length + few.shortfall).toBe(100);
    expect(few.items.length).toBeGreaterThan(4);
    expect(few.gaps).toContainEqual(
      expect.objectContaining({ kind: 'match', reason: 'nothingOfTheKind' }),
    );
    const claims = generateSet(seedBank, { count: 60, kinds: ['trueFalse'], seed: 1 });
    expect(claims.gaps).toEqual([
      { kind: 'trueFalse', missing: claims.shortfall, reason: 'noSoundQuestion' },
    ]);
    const nothing = { items: [], shortfall: 3, gaps: [] };
    expect(generateSet(seedBank, { count: 3, kinds: [], seed: 1 })).toEqual(nothing);
    expect(
      generateSet({ ...seedBank, facts: [] }, { count: 1, kinds: ['short'], seed: 1 }),
    ).toEqual({
      items: [],
      shortfall: 1,
      gaps: [{ kind: 'short', missing: 1, reason: 'factsUsedUp' }],
    });
  });

  test('asks a fact once, and only in the kinds that were wanted', () => {
    forPlans((items, plan) => {
      const asked = items.flatMap((item) => item.facts.map(({ factId }) => factId));
      expect(new Set(asked).size).toBe(asked.length);
      expect(items.every((item) => plan.kinds.includes(item.question.kind))).toBe(true);
    });
  });

  test('asks only about the part of the article that was wanted', () => {
    const plan = { count: 8, kinds: all, seed: 3, paragraphs: { from: 4, to: 8 } };
    const { items } = generateSet(seedBank, plan);
    const asked = items.flatMap((item) => item.facts.map(({ citation }) => citation.paragraph));
    expect(items.length).toBeGreaterThan(5);
    expect([Math.min(...asked) >= 4, Math.max(...asked) <= 8]).toEqual([true, true]);
  });

  test('recognises more in an easier set, recalls and reasons more in a harder one', () => {
    const count = (level: SetPlan['level'], difficulty: string) =>
      generateSet(seedBank, { count: 20, kinds: all, seed: 5, level }).items.filter(
        ({ question }) => difficultyOf(question.kind) === difficulty,
      ).length;
    expect(count('easier', 'recognise')).toBeGreaterThan(count('balanced', 'recognise'));
    expect(count('balanced', 'recognise')).toBeGreaterThan(count('harder', 'recognise'));
    expect(count('harder', 'recall')).toBeGreaterThan(count('easier', 'recall'));
    expect(count('harder', 'reason')).toBeGreaterThanOrEqual(count('easier', 'reason'));
  });

  test('asks what matters most first where that is wanted', () => {
    const mean = (coverage: SetPlan['coverage']) => {
      const { items } = generateSet(seedBank, {
        count: 12,
        kinds: ['short', 'choice'],
        seed: 2,
        coverage,
      });
      const weights = items.map((item) => factOf(seedBank, item.facts[0].factId).importance);
      return weights.reduce((sum, one) => sum + one, 0) / weights.length;
    };
    expect(mean('central')).toBeGreaterThan(mean('spread') + 0.3);
  });

  test('cites for every asked fact a sentence that contains its evidence', () => {
    forPlans((items, _, bank) => {
      for (const { citation, factId, statement } of items.flatMap((item) => item.facts)) {
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
    const secrets =
      /"(optionId|optionIds|answer|accept|value|swap|pairs|dates|tolerance|confusable)"/;
    forPlans((items) => {
      for (const { question, key } of items) {
        expect(JSON.stringify(question)).not.toMatch(secrets);
        if (!('answer' in key)) continue;
        const text = fold(wordingOf(question));
        const answers = 'accept' in key ? [key.answer, ...key.accept] : [key.answer];
        expect(answers.filter((answer) => foldedStandsIn(text, fold(answer)))).toEqual([]);
      }
    });
  });

  test('keys what the facts say: the option, the typed answer, the order, the pairs', () => {
    forPlans((items, _, bank) => {
      for (const item of items) expect(keyedWrongly(item, bank)).toEqual([]);
    }, 40);
  });

  test('makes no claim of a hedged, negated or attributed fact', () => {
    forPlans((items, _, bank) => {
      for (const item of items.filter(({ question }) => question.kind === 'trueFalse')) {
        const fact = factOf(bank, item.facts[0].factId);
        expect([fact.certainty, fact.polarity, fact.attribution]).toEqual([
          'stated',
          'affirmed',
          null,
        ]);
      }
    });
  });

  test('says of every wrong option of a name where it comes from', () => {
    forPlans((items, _, bank) => {
      for (const { key, facts } of items) {
        if (key.kind !== 'choice') continue;
        const slot = factOf(bank, facts[0].factId).slots[facts[0].slot];
        if (slot?.type === 'number' || slot?.type === 'date') continue;
        expect(key.distractors.filter((one) => !one.from && !one.about)).toEqual([]);
      }
    });
  });
});

/** What is wrong with a key, worked out from the bank alone. */
function keyedWrongly({ question, key, facts }: Item, bank: Bank): string[] {
  const asked = facts.map(({ factId, slot }) => {
    const fact = factOf(bank, factId);
    return { fact, slot: fact.slots[slot] ?? fact.slots[0] };
  });
  const [main] = asked;
  const answers = (at: number) => {
    const slot = asked[at]?.slot;
    return slot ? answersOf(bank, slot).map((text) => text.toLowerCase()) : [];
  };
  const is = (right: boolean, what: string) => (right ? [] : [what]);
  if (question.kind === 'choice' && key.kind === 'choice') {
    const option =
      question.options.find((one) => one.id === key.optionId)?.text.toLowerCase() ?? '';
    return [
      ...is(answers(0).includes(option), 'option'),
      ...is(key.distractors.length === question.options.length - 1, 'distractors'),
    ];
  }
  if (key.kind === 'cloze' || key.kind === 'short')
    return is(key.answer === main?.slot?.text, 'text');
  if (key.kind === 'number') return is(key.value === main?.slot?.value, 'value');
  if (key.kind === 'date') return is(key.value === main?.slot?.value, 'date');
  if (question.kind === 'trueFalse' && key.kind === 'trueFalse')
    return is((question.claim === main?.fact.statement) === key.value, 'claim');
  if (question.kind === 'multiple' && key.kind === 'multiple')
    return key.optionIds.flatMap((id, at) => {
      const text = question.options.find((one) => one.id === id)?.text ?? '';
      const said = text === asked[at]?.fact.statement || answers(at).includes(text.toLowerCase());
      return is(said, `option ${id}`);
    });
  if (key.kind === 'order') {
    const days = asked.map(({ slot }) => intervalOf(String(slot?.value)));
    return days.flatMap((day, at) => {
      const next = days[at + 1];
      return is(day !== null && (!next || day.to < next.from), `entry ${at}`);
    });
  }
  if (question.kind === 'match' && key.kind === 'match')
    return key.pairs.flatMap(({ left }, at) => {
      const text = question.left.find((one) => one.id === left)?.text.toLowerCase() ?? '';
      return is(
        answers(at).some((answer) => text.includes(answer)),
        `pair ${at}`,
      );
    });
  return ['kind'];
}

const combinations: QuestionKind[][] = [
  ['choice'],
  ['cloze'],
  ['short'],
  ['choice', 'trueFalse'],
  ['trueFalse', 'cloze'],
  ['choice', 'trueFalse', 'cloze'],
  ['short', 'number', 'date'],
  all,
];

describe.each(combinations.map((kinds) => [kinds.join(' + '), kinds] as const))(
  'twenty questions from the shipped bank: %s',
  (_, kinds) => {
    test('are all there, without a finding, balanced and spread over the article', () => {
      for (let seed = 0; seed < 12; seed++) {
        const { items, shortfall } = generateSet(seedBank, { count: 20, kinds: [...kinds], seed });
        expect({ seed, shortfall }).toEqual({ seed, shortfall: 0 });
        expect({ seed, findings: judge(items, seedBank) }).toEqual({ seed, findings: [] });
        const values = items.flatMap(({ key }) => (key.kind === 'trueFalse' ? [key.value] : []));
        expect(Math.abs(2 * values.filter(Boolean).length - values.length)).toBeLessThanOrEqual(2);
        const positions = items.flatMap((item) => keyPosition(item) ?? []);
        for (const position of [0, 1, 2, 3]) {
          const times = positions.filter((one) => one === position).length;
          expect(times).toBeLessThanOrEqual(Math.ceil(positions.length / 3) + 1);
        }
        const paragraphs = items.map((item) => item.facts[0].citation.paragraph);
        expect(new Set(paragraphs).size).toBeGreaterThan(7);
      }
    });
  },
);

test('a larger plan never yields a smaller set', () => {
  for (const seed of [1, 2, 3]) {
    const sizes = [20, 40, 60, 90, 200].map(
      (count) => generateSet(seedBank, { count, kinds: all, seed }).items.length,
    );
    expect({ seed, sizes }).toEqual({ seed, sizes: sizes.toSorted((a, b) => a - b) });
  }
});

test.each([20, 40, 90])('a set of %i uses all nine kinds, without a finding', (count) => {
  const { items } = generateSet(seedBank, { count, kinds: all, seed: 1 });
  expect(judge(items, seedBank)).toEqual([]);
  expect([...new Set(items.map(({ question }) => question.kind))].toSorted()).toEqual(
    all.toSorted(),
  );
});
