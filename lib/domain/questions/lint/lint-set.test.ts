import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../random';
import { bridgeBank, factOf, seedBank } from '../../testing/banks';
import { makeChoice } from '../choice';
import { makeCloze } from '../cloze';
import { type Item, itemFrom } from '../question';
import { makeTrueFalse } from '../true-false';
import { lintSet } from './lint-set';
import type { LintRule } from './rules';

function cloze(id: string, slot: number, bank = bridgeBank): Item {
  const item = makeCloze(bank, factOf(bank, id), slot);
  if (!item) throw new Error(`no cloze on ${id}`);
  return item;
}

function claim(id: string, value: boolean, bank = bridgeBank): Item {
  const fact = factOf(bank, id);
  const slot = fact.slots.findIndex((one) => one.ask !== null && one.type === 'date');
  const item = makeTrueFalse(bank, fact, value ? Math.max(0, slot) : slot, value, seededRandom(1));
  if (!item) throw new Error(`no claim on ${id}`);
  return item;
}

const found = (items: Item[], bank = bridgeBank): LintRule[] =>
  lintSet(items, bank).map((finding) => finding.rule);

describe('lintSet', () => {
  test('reports each question with its place', () => {
    const made = cloze('B2', 1);
    const citation = { paragraph: 9, sentence: 9, quote: 'x' };
    const broken: Item = { ...made, facts: [{ ...made.facts[0], citation }] };
    expect(lintSet([cloze('B1', 0), broken], bridgeBank)).toContainEqual({
      rule: 'evidenceMissing',
      severity: 'error',
      index: 1,
    });
  });

  test('finds a fact that is asked twice', () => {
    expect(found([cloze('B1', 0), cloze('B1', 1)])).toContain('duplicateFact');
    expect(found([cloze('B2', 1), cloze('B7', 1)])).toEqual([]);
  });

  test('finds the same wording twice', () => {
    const twin = { ...cloze('B1', 0), factId: 'B2', statement: 'Another.' };
    expect(found([cloze('B1', 0), twin])).toContain('duplicateStem');
    expect(found([cloze('B1', 0), cloze('B2', 1)])).not.toContain('duplicateStem');
  });

  test('finds a question that tells the answer of another', () => {
    const promised = cloze('F74', 0, seedBank);
    const telling = cloze('F75', 0, seedBank);
    expect(found([promised, telling], seedBank)).toContain('revealsAnswer');
    expect(found([promised, cloze('F77', 1, seedBank)], seedBank)).toEqual([]);
  });

  test('finds an answer that is asked for a third time', () => {
    const tajikistan = [
      cloze('F66', 1, seedBank),
      cloze('F79', 2, seedBank),
      cloze('F69', 2, seedBank),
    ];
    expect(found(tajikistan, seedBank)).toContain('repeatedAnswer');
    expect(found(tajikistan.slice(1), seedBank)).not.toContain('repeatedAnswer');
  });

  test('finds keys that stand in one place, and lets them vary', () => {
    const facts = ['F19', 'F29', 'F59', 'F68'];
    const at = (positions: number[]) =>
      facts.flatMap((id, i) => {
        const fact = factOf(seedBank, id);
        const slot = fact.slots.findIndex((one) => one.type === 'person');
        return makeChoice(seedBank, fact, slot, [positions[i] ?? 0], seededRandom(i)) ?? [];
      });
    expect(found(at([2, 2, 2, 2]), seedBank)).toContain('keyPositionUnbalanced');
    expect(found(at([0, 1, 2, 3]), seedBank)).not.toContain('keyPositionUnbalanced');
  });

  test('finds claims that are all true, and lets half of them be', () => {
    const four = ['B1', 'B2', 'B7', 'B8'];
    expect(found(four.map((id) => claim(id, true)))).toContain('trueFalseUnbalanced');
    const half = [claim('B1', true), claim('B2', false), claim('B7', true), claim('B8', false)];
    expect(found(half)).not.toContain('trueFalseUnbalanced');
    expect(found([claim('B1', true)])).not.toContain('trueFalseUnbalanced');
  });

  test('counts a true claim as no answer of its own', () => {
    const fact = factOf(bridgeBank, 'B1');
    const item = itemFrom(fact, 0, {
      question: { kind: 'trueFalse', claim: fact.statement },
      key: { kind: 'trueFalse', value: true, swap: null },
    });
    expect(found([item, cloze('B2', 1)])).toEqual([]);
  });
});
