import { describe, expect, test } from 'vitest';
import { bridgeBank, factOf, seedBank, slotOf } from '../testing/banks';
import { makeCloze } from './cloze';
import { askedFact } from './question';

describe('makeCloze', () => {
  test('cuts the answer out and says what kind of answer the gap takes', () => {
    const item = makeCloze(bridgeBank, factOf(bridgeBank, 'B1'), 0);
    expect(item?.question).toEqual({
      kind: 'cloze',
      before: '',
      after: ' (person) designed the Kestrel Bridge.',
    });
    expect(item?.key).toEqual({
      kind: 'cloze',
      answer: 'Mara Lindqvist',
      accept: ['Mara Lindqvist', 'Lindqvist'],
      confusable: [],
    });
    expect(item?.facts).toEqual([askedFact(factOf(bridgeBank, 'B1'), 0)]);
  });

  test('makes none for a number or a date: those are read by kinds of their own', () => {
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B2'), 1)).toBeNull();
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B3'), 0)).toBeNull();
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B4'), 1)).toBeNull();
  });

  test('makes none where no word says what belongs in the gap', () => {
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B6'), 1)).toBeNull();
    const [seed, border] = [seedBank, factOf(seedBank, 'F75')];
    expect(makeCloze(seed, border, 0)).toBeNull();
  });

  test('makes none where the answer is right for this article only', () => {
    expect(makeCloze(seedBank, factOf(seedBank, 'F62'), 0)).toBeNull();
  });

  test('makes none where the hint stands beside the gap, or a possessive follows it', () => {
    expect(makeCloze(seedBank, factOf(seedBank, 'F15'), 0)).toBeNull();
    expect(makeCloze(seedBank, factOf(seedBank, 'F53'), 1)).toBeNull();
  });

  test('tells no form of the answer by the article before it', () => {
    const fact = factOf(bridgeBank, 'B8');
    const statement = 'It was as an Heron Viaduct that it became known.';
    const item = makeCloze(bridgeBank, { ...fact, statement }, 0);
    expect(item?.question).toMatchObject({ before: 'It was as a(n) ' });
  });

  test('makes none of a slot without a question of its own', () => {
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B2'), 0)).toBeNull();
    expect(makeCloze(bridgeBank, factOf(bridgeBank, 'B2'), 9)).toBeNull();
  });

  test('accepts the aliases of a person, but no abbreviation for a full name', () => {
    const person = makeCloze(bridgeBank, factOf(bridgeBank, 'B1'), 0);
    expect(person?.key).toMatchObject({ accept: ['Mara Lindqvist', 'Lindqvist'] });
    const name = makeCloze(seedBank, factOf(seedBank, 'F60'), 1);
    expect(name?.key).toMatchObject({ accept: expect.not.arrayContaining(['SCO']) });
  });

  test('keeps the near names that must not pass for a slip', () => {
    const fact = factOf(bridgeBank, 'B7');
    const slot = { ...slotOf(fact, 'Wren Tunnel'), text: 'Gambia', entity: 'Gambia' };
    const changed = { ...fact, statement: 'A tunnel was opened in Gambia.', slots: [slot] };
    const country = { name: 'Gambia', aliases: [], type: 'place' as const, subtype: 'country' };
    const bank = { ...bridgeBank, entities: [...bridgeBank.entities, country] };
    expect(makeCloze(bank, changed, 0)?.key).toMatchObject({
      answer: 'Gambia',
      confusable: ['Zambia', 'Namibia'],
    });
  });
});
