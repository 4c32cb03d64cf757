import { describe, expect, test } from 'vitest';
import { plantedBad } from '../testing/planted/bad';
import { plantedGood } from '../testing/planted/good';
import { judge } from './gate';
import { lintRules } from './lint/rules';
import { questionKinds } from './question';

describe('a planted flaw is found', () => {
  test.each(plantedBad.map((one) => [one.rule, one.what, one] as const))(
    '%s: a writer who %s',
    (rule, _, { items, bank }) => {
      expect(judge(items, bank).map((finding) => finding.rule)).toContain(rule);
    },
  );

  test('of every rule, in every kind of question, more than sixty times', () => {
    expect(plantedBad.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(plantedBad.map(({ rule }) => rule))].toSorted()).toEqual(
      [...lintRules].toSorted(),
    );
    const kinds = plantedBad.flatMap(({ items }) => items.map(({ question }) => question.kind));
    expect(new Set(kinds)).toEqual(new Set(questionKinds));
  });
});

describe('a good question passes without a finding', () => {
  test.each(plantedGood.map((one) => [one.what, one] as const))('%s', (_, { items, bank }) => {
    expect(judge(items, bank)).toEqual([]);
  });

  test('in every kind of question, more than sixty times', () => {
    expect(plantedGood.length).toBeGreaterThanOrEqual(60);
    const kinds = plantedGood.flatMap(({ items }) => items.map(({ question }) => question.kind));
    expect(new Set(kinds)).toEqual(new Set(questionKinds));
  });
});
