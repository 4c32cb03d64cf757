import { expect, test } from 'vitest';
import { grade } from '@/lib/domain/grading/grade';
import type { Response } from '@/lib/domain/grading/response';
import type { QuestionKind } from '@/lib/domain/questions/question';
import { nineItems } from '@/lib/domain/testing/nine-items';
import { missedFacts } from './missed-facts';
import { tallyOf } from './tally';

function itemOf(kind: QuestionKind) {
  const item = nineItems.find(({ question }) => question.kind === kind);
  if (!item) throw new Error(`There is no ${kind} question.`);
  return item;
}

const pair = (left: string, right: string) => ({ left, right });

test.each<[Response, ReturnType<typeof tallyOf>, number]>([
  [
    { kind: 'multiple', optionIds: ['a', 'b', 'c'] },
    { kind: 'multiple', hits: 2, of: 3, wrong: 1 },
    2 / 3 - 1 / 2,
  ],
  [{ kind: 'order', ids: ['b', 'a', 'c', 'd'] }, { kind: 'order', right: 5, of: 6 }, 2 / 3],
  [
    { kind: 'match', pairs: [pair('a', 'c'), pair('b', 'd'), pair('c', 'a')] },
    { kind: 'match', right: 1, of: 4 },
    1 / 4,
  ],
])('%o is counted as %o, which earns %d', (response, tally, points) => {
  const { question, key } = itemOf(response.kind);
  expect(tallyOf(key, response)).toEqual(tally);
  const graded = grade(question, key, response);
  expect(graded.kind === 'graded' && graded.points).toBeCloseTo(points);
});

test('what is right or not, or was not answered, has no count', () => {
  expect(tallyOf(itemOf('choice').key, { kind: 'choice', optionId: 'b' })).toBeNull();
  expect(tallyOf(itemOf('match').key, null)).toBeNull();
  expect(tallyOf(itemOf('match').key, { kind: 'match', pairs: [] })).toBeNull();
});

test.each<[Response, number[]]>([
  [{ kind: 'multiple', optionIds: ['a', 'b', 'c'] }, [2]],
  [{ kind: 'multiple', optionIds: ['a', 'b', 'c', 'e'] }, [0, 1, 2]],
  [{ kind: 'order', ids: ['b', 'a', 'c', 'd'] }, [2, 3]],
  [{ kind: 'match', pairs: [pair('a', 'c'), pair('b', 'd')] }, [1, 2, 3]],
  [{ kind: 'cloze', text: 'Bordyuzha' }, [0]],
])('%o leaves the facts %o to review', (response, places) => {
  expect(missedFacts(itemOf(response.kind), response)).toEqual(places);
});
