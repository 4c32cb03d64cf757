import { describe, expect, test } from 'vitest';
import { bridgeBank, seedBank } from '../../testing/banks';
import { onBridge } from '../../testing/planted/items';
import { type Example, placed, type RuleExamples, sound } from '../../testing/planted/rules';
import { answerExamples } from '../../testing/planted/rules-answers';
import { fidelityExamples } from '../../testing/planted/rules-fidelity';
import { giveawayExamples } from '../../testing/planted/rules-giveaways';
import { optionExamples } from '../../testing/planted/rules-options';
import { typingExamples } from '../../testing/planted/rules-typing';
import { wordingExamples } from '../../testing/planted/rules-wording';
import { questionKinds } from '../question';
import { isSound, lintItem, severityOf } from './lint-item';
import { setRules } from './lint-set';
import { type LintRule, lintRules } from './rules';

const examples: RuleExamples = {
  ...wordingExamples,
  ...optionExamples,
  ...giveawayExamples,
  ...fidelityExamples,
  ...answerExamples,
  ...typingExamples,
};

const rulesFound = (example: Example) => {
  const { item, bank } = placed(example);
  return lintItem(item, bank).map((finding) => finding.rule);
};
const kindsOf = (list: Example[]) =>
  [...new Set(list.map((example) => placed(example).item.question.kind))].toSorted();
const numbered = (list: Example[]) =>
  list.map((example, at) => [at, placed(example).item.question.kind, example] as const);
const everyRule = Object.entries(examples).map(([rule, one]) => [rule as LintRule, one] as const);

describe.each(everyRule)('%s', (rule, { kinds, fails, passes }) => {
  test.each(numbered(fails))('finds failing example %i (%s)', (_, __, example) => {
    expect(rulesFound(example)).toContain(rule);
  });

  test.each(numbered(passes))('passes sound example %i (%s)', (_, __, example) => {
    expect(rulesFound(example)).not.toContain(rule);
  });

  test('has examples of both in every kind that it concerns', () => {
    expect(kindsOf(fails)).toEqual([...kinds].toSorted());
    expect(kindsOf(passes)).toEqual(expect.arrayContaining([...kinds]));
  });
});

test('every rule for one question has examples here', () => {
  const own = lintRules.filter((rule) => !setRules.includes(rule));
  expect(Object.keys(examples).toSorted()).toEqual([...own].toSorted());
});

test.each(questionKinds)('a sound %s has no finding; one whose fact is gone has one', (kind) => {
  expect(lintItem(sound[kind], seedBank)).toEqual([]);
  expect(isSound(sound[kind], seedBank)).toBe(true);
  expect(lintItem(sound[kind], { ...seedBank, facts: [] })).toEqual([
    { rule: 'evidenceMissing', severity: 'error' },
  ]);
});

test('a question can break several rules, each with its severity', () => {
  const item = onBridge.choice('B1', 'Mara Lindqvist', 'Was it Mara Lindqvist?', [
    'Mara Lindqvist',
    'All of the above',
  ]);
  expect(lintItem(item, bridgeBank)).toEqual(
    expect.arrayContaining([
      { rule: 'answerInStem', severity: 'error' },
      { rule: 'optionCount', severity: 'error' },
      { rule: 'unfocusedStem', severity: 'warning' },
      { rule: 'allOfTheAbove', severity: 'warning' },
    ]),
  );
  expect(isSound(item, bridgeBank)).toBe(false);
  expect(severityOf('answerInStem')).toBe('error');
});
