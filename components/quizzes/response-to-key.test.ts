import { expect, test } from 'vitest';
import { responseToKey } from './response-to-key';

const options = ['Armenia', 'Belarus', 'Russia'].map((text, at) => ({
  id: 'abc'.charAt(at),
  text,
}));
const choice = { kind: 'choice', stem: 'Which country?', options } as const;
const claim = { kind: 'trueFalse', claim: 'Russia leads the CSTO.' } as const;
const cloze = { kind: 'cloze', before: 'KSOR was formed in ', after: '.' } as const;

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
  expect(responseToKey({ ...question, ...('options' in question && { options }) }, key)).toEqual(
    response,
  );
});
