import { expect, test } from 'vitest';
import { placeOfKey, responseToKey } from './response-to-key';

const options = ['Armenia', 'Belarus', 'Russia'].map((text, at) => ({
  id: 'abc'.charAt(at),
  text,
}));
const choice = { kind: 'choice' as const, stem: 'Which country?', options };
const multiple = { kind: 'multiple' as const, stem: 'Which countries?', options };
const claim = { kind: 'trueFalse' as const, claim: 'Russia leads the CSTO.' };
const cloze = { kind: 'cloze' as const, before: 'KSOR was formed in ', after: '.' };

test.each([
  [choice, 'b', { kind: 'choice', optionId: 'b' }],
  [choice, 'C', { kind: 'choice', optionId: 'c' }],
  [choice, '1', { kind: 'choice', optionId: 'a' }],
  [choice, 'd', null],
  [choice, 'Enter', null],
  [choice, '', null],
  [claim, 'a', { kind: 'trueFalse', value: true }],
  [claim, '2', { kind: 'trueFalse', value: false }],
  [claim, '3', null],
  [cloze, 'a', null],
])('a key chooses the option in its place', (question, key, response) => {
  expect(responseToKey(question, undefined, key)).toEqual(response);
});

test('where several can be chosen, a key chooses one more and takes it back the second time', () => {
  const first = responseToKey(multiple, undefined, 'c');
  expect(first).toEqual({ kind: 'multiple', optionIds: ['c'] });
  const second = responseToKey(multiple, first ?? undefined, '1');
  expect(second).toEqual({ kind: 'multiple', optionIds: ['a', 'c'] });
  expect(responseToKey(multiple, second ?? undefined, 'C')).toEqual({
    kind: 'multiple',
    optionIds: ['a'],
  });
});

test('letters and digits name places, other keys none', () => {
  expect(['a', 'F', '6', '0', 'z', 'ArrowDown', ' '].map(placeOfKey)).toEqual([
    0, 5, 5, -1, -1, -1, -1,
  ]);
});
