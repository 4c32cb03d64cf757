import { describe, expect, test } from 'vitest';
import { bridgeBank, factOf, seedBank, slotOf } from '../testing/banks';
import { makeCloze } from './cloze';

describe('makeCloze', () => {
  test('cuts the answer out and says what kind of answer the gap takes', () => {
    const item = makeCloze(bridgeBank, factOf(bridgeBank, 'B2'), 1);
    expect(item?.question).toEqual({
      kind: 'cloze',
      before: 'The Kestrel Bridge was opened in ',
      after: ' (year).',
    });
    expect(item?.key).toEqual({
      kind: 'cloze',
      answer: '1931',
      accept: ['1931', 'in 1931'],
      confusable: [],
    });
  });

  test('puts the question before the sentence where no word says the kind', () => {
    const item = makeCloze(bridgeBank, factOf(bridgeBank, 'B6'), 1);
    expect(item?.question).toEqual({
      kind: 'cloze',
      before: 'What did Petra Hale reportedly promise? Petra Hale reportedly promised a(n) ',
      after: '.',
    });
  });

  test('puts the question there, too, where the answer is right for this article only', () => {
    const item = makeCloze(seedBank, factOf(seedBank, 'F62'), 0);
    expect(item?.question).toMatchObject({
      before: 'Which country, according to the article, plays a leading part in the SCO? ',
      after: ' plays a leading part in the SCO.',
    });
  });

  test('says nothing twice, and puts no hint before a possessive', () => {
    const twice = makeCloze(seedBank, factOf(seedBank, 'F15'), 0);
    expect(twice?.question).toMatchObject({
      after: ' militants might slip into Central Asian states from Afghanistan.',
    });
    const possessive = makeCloze(seedBank, factOf(seedBank, 'F53'), 1);
    expect(possessive?.question).toMatchObject({ after: "'s closest military allies." });
  });

  test('makes none of a slot without a question of its own', () => {
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B2'), 0)).toBeNull();
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B2'), 9)).toBeNull();
  });

  test('accepts the aliases of a person, but no abbreviation for a full name', () => {
    const person = makeCloze(bridgeBank, factOf(bridgeBank, 'B1'), 0);
    expect(person?.key).toMatchObject({ accept: ['Mara Lindqvist', 'Lindqvist'] });
    const name = makeCloze(seedBank, factOf(seedBank, 'F60'), 1);
    expect(name?.key.kind === 'cloze' && name.key.accept).not.toContain('SCO');
  });

  test('keeps the near names that must not pass for a slip', () => {
    const fact = factOf(bridgeBank, 'B7');
    const slot = { ...slotOf(fact, 'Wren Tunnel'), text: 'Gambia', entity: null };
    const changed = { ...fact, statement: 'A tunnel was opened in Gambia.', slots: [slot] };
    expect(makeCloze(bridgeBank, changed, 0)?.key).toMatchObject({
      answer: 'Gambia',
      confusable: ['Namibia', 'Zambia'],
    });
  });
});
