import { expect, test } from 'vitest';
import { standingOf } from './standing';

const options = ['Minsk', 'Yerevan'].map((text, at) => ({ id: 'ab'.charAt(at), text }));
const number = { kind: 'number', stem: 'How many?' } as const;
const match = { kind: 'match' as const, stem: 'Match.', left: options, right: options };
const order = { kind: 'order' as const, stem: 'Put in order.', entries: options };

test.each([
  [number, undefined, 'unanswered'],
  [number, { kind: 'number' as const, text: ' ' }, 'unanswered'],
  [number, { kind: 'number' as const, text: 'plenty' }, 'unreadable'],
  [number, { kind: 'number' as const, text: '22k' }, 'answered'],
  [match, { kind: 'match' as const, pairs: [] }, 'unanswered'],
  [match, { kind: 'match' as const, pairs: [{ left: 'a', right: 'b' }] }, 'unfinished'],
  [order, undefined, 'unanswered'],
  [order, { kind: 'order' as const, ids: ['a', 'b'] }, 'answered'],
])('%o answered with %o is %s', (question, response, standing) => {
  expect(standingOf(question, response)).toBe(standing);
});
