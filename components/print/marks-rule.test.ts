import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '@/lib/domain/grading/grade';
import type { Response } from '@/lib/domain/grading/response';
import type { Item, QuestionKind } from '@/lib/domain/questions/question';
import { nineItems } from '@/lib/domain/testing/nine-items';
import { type MarksRule, marksRuleOf } from './marks-rule';

function of(kind: QuestionKind): Item {
  const found = nineItems.find(({ question }) => question.kind === kind);
  if (!found) throw new Error(`No ${kind}.`);
  return found;
}

const ruleOf = ({ question, key }: Item, points: number) => marksRuleOf(question, key, points);

/** What a teacher with a pencil comes to by a rule. */
function byHand(rule: MarksRule | null, { key }: Item, response: Response, points: number): number {
  if (rule?.kind === 'multiple' && key.kind === 'multiple' && response.kind === 'multiple') {
    const right = response.optionIds.filter((id) => key.optionIds.includes(id)).length;
    const wrong = response.optionIds.length - right;
    return Math.max(0, right * rule.right - wrong * rule.wrong);
  }
  if (rule?.kind === 'order' && key.kind === 'order' && response.kind === 'order') {
    const ranks = response.ids.map((id) => key.ids.indexOf(id));
    const off = ranks.flatMap((rank, i) => ranks.slice(i + 1).filter((later) => later < rank));
    return Math.max(0, points - off.length * rule.off);
  }
  if (rule?.kind === 'match' && key.kind === 'match' && response.kind === 'match') {
    const right = response.pairs.filter((pair) =>
      key.pairs.some(({ left, right }) => left === pair.left && right === pair.right),
    );
    return right.length * rule.pair;
  }
  throw new Error('No rule.');
}

describe('The rule for marks on paper', () => {
  const points = fc.integer({ min: 1, max: 20 });

  function agreesOn(kind: QuestionKind, responses: fc.Arbitrary<Response>) {
    const item = of(kind);
    fc.assert(
      fc.property(responses, points, (response, worth) => {
        const graded = grade(item.question, item.key, response);
        if (graded.kind === 'incomplete') return;
        const marks = byHand(ruleOf(item, worth), item, response, worth);
        expect(marks).toBeCloseTo(graded.points * worth, 6);
      }),
    );
  }

  it('gives the marks that the program gives, for several right answers', () => {
    const ids = fc.subarray(['a', 'b', 'c', 'd', 'e']);
    agreesOn(
      'multiple',
      ids.map((optionIds) => ({ kind: 'multiple', optionIds })),
    );
  });

  it('gives the marks that the program gives, for an order', () => {
    const order = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
    agreesOn(
      'order',
      order.map((ids) => ({ kind: 'order', ids })),
    );
  });

  it('gives the marks that the program gives, for a match', () => {
    const rights = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1 });
    agreesOn(
      'match',
      rights.map((row) => ({
        kind: 'match',
        pairs: row.map((right, at) => ({ left: 'abcd'.charAt(at), right })),
      })),
    );
  });

  it('takes a third of a mark off for every two of four events in the wrong order', () => {
    expect(ruleOf(of('order'), 1)).toEqual({ kind: 'order', off: 1 / 3 });
  });

  it('has nothing to say where an answer is right or wrong as a whole', () => {
    expect(ruleOf(of('choice'), 1)).toBeNull();
    expect(ruleOf(of('number'), 3)).toBeNull();
  });
});
