import { describe, expect, test } from 'vitest';
import { readBank } from '../facts/read-bank';
import { seededRandom } from '../random';
import { bridgeBank, factOf, seedBank, slotOf, withFact } from '../testing/banks';
import { bridgeFile } from '../testing/bridge-file';
import { wrongAnswers } from './distractors';

function wrongTexts(bank: typeof seedBank, id: string, text: string): string[] {
  const fact = factOf(bank, id);
  const all = [1, 2, 3, 4, 5].flatMap((seed) =>
    wrongAnswers(bank, fact, slotOf(fact, text), seededRandom(seed)).map((wrong) => wrong.text),
  );
  return [...new Set(all)].sort();
}

describe('wrong answers', () => {
  test('are of the same type and subtype, and from the article', () => {
    expect(wrongTexts(bridgeBank, 'B7', 'Wren Tunnel')).toEqual([
      'Heron Viaduct',
      'Kestrel Bridge',
    ]);
  });

  test('are any of the people where the question asks who', () => {
    expect(wrongTexts(bridgeBank, 'B1', 'Mara Lindqvist')).toEqual([
      'Ivo Strand',
      'Odo Fenn',
      'Petra Hale',
    ]);
  });

  test('are surnames beside a surname', () => {
    expect(wrongTexts(seedBank, 'F19', 'Putin')).toEqual(['Bordyuzha', 'Nazarzoda', 'Rahmon']);
  });

  test('never include what another fact says of the same relation', () => {
    const both = readBank({
      ...bridgeFile,
      paragraphs: [...bridgeFile.paragraphs, ['Odo Fenn also designed the Kestrel Bridge.']],
      facts: [
        ...bridgeFile.facts,
        {
          ...bridgeFile.facts[0],
          id: 'B11',
          statement: 'Odo Fenn designed the Kestrel Bridge as well.',
          citation: {
            paragraph: 4,
            sentence: 1,
            quote: 'Odo Fenn also designed the Kestrel Bridge',
          },
          slots: [{ ...bridgeFile.facts[3]?.slots[0], ask: null }],
        },
      ],
    });
    if (both.kind === 'refused') throw new Error(JSON.stringify(both.problems));
    expect(wrongTexts(both.bank, 'B1', 'Mara Lindqvist')).toEqual(['Ivo Strand', 'Petra Hale']);
  });

  test('do not exist where the world may hold other answers than the article', () => {
    expect(wrongTexts(seedBank, 'F62', 'China')).toEqual([]);
    expect(wrongTexts(seedBank, 'F57', 'Russia')).toEqual([]);
    expect(wrongTexts(seedBank, 'F22', 'Russia')).toEqual([]);
  });

  test('come from the world table only for a capital, and from its region', () => {
    expect(wrongTexts(seedBank, 'F07', 'Dushanbe')).toEqual([
      'Ashgabat',
      'Astana',
      'Bishkek',
      'Tashkent',
    ]);
    const named = new Set(seedBank.entities.map((entity) => entity.name));
    expect(wrongTexts(seedBank, 'F63', 'Tajikistan').every((text) => named.has(text))).toBe(true);
  });

  test('are no country that the stem points at by its region or its adjective', () => {
    const besides = wrongTexts(seedBank, 'F16', 'Russia');
    expect(besides).toContain('Armenia');
    for (const central of ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan']) {
      expect(besides).not.toContain(central);
    }
    expect(wrongTexts(seedBank, 'F23', 'Syria')).not.toContain('Russia');
  });

  test('lie above a lower bound, and not within reach of "about"', () => {
    const more = wrongTexts(seedBank, 'F29', '50,000');
    expect(more).toEqual(['60,000', '70,000', '80,000', '90,000']);
    const about = wrongTexts(seedBank, 'F78', '22,000');
    expect(about.map((t) => Number(t.replace(',', ''))).some((n) => n > 16500 && n < 27500)).toBe(
      false,
    );
  });

  test('are no years that the article ties to the same thing, nor any in its future', () => {
    const years = wrongTexts(seedBank, 'F73', '2011');
    expect(years).toContain('2009');
    expect(years).not.toContain('2013');
    expect(years.filter((year) => year > '2015')).toEqual([]);
  });

  test('of an office are full titles beside a full title, else none', () => {
    expect(wrongTexts(seedBank, 'F27', 'general secretary')).toEqual([]);
    expect(wrongTexts(seedBank, 'F11', 'president of Russia')).toContain('president of Tajikistan');
  });

  test('say where in the article they stand', () => {
    const fact = factOf(bridgeBank, 'B7');
    const [first] = wrongAnswers(
      withFact(bridgeBank, 'B8', { importance: 5 }),
      fact,
      slotOf(fact, 'Wren Tunnel'),
      seededRandom(1),
    ).filter((wrong) => wrong.text === 'Heron Viaduct');
    expect(first?.from?.factId).toBe('B8');
    expect(first?.from?.citation.sentence).toBe(2);
  });
});
