import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameAnswer } from './same-answer';
import { writtenForm } from './written-form';

const accepts = (answer: string, text: string, confusable: string[] = []) =>
  sameAnswer(text, { answer, accept: [], confusable });

describe('a typed answer is right in any usual spelling', () => {
  test.each([
    ['Dushanbe', '  dushanbe '],
    ['Ministry of Defense', 'the ministry  of defense.'],
    ['United Nations', 'The “United Nations”'],
    ['São Tomé', 'Sao Tome'],
    ['Straße', 'STRASSE'],
    ['Asia-Pacific', 'asia pacific'],
    ['co-operation', 'cooperation'],
    ['Minsk', 'Mi\u00adnsk'],
    ['U.S.', 'US'],
    ["King's College", 'King’s College'],
    ['F-16', 'f16'],
    ['2014–15', '2014-15'],
    ['22,000', '22 000'],
    ['22,000', '22000'],
    ['22,000', '22\u202f000'],
    ["22'000", '22,000'],
    ['1,500,000', '1 500 000'],
    ['1,00,000', '100000'],
    ['3.5 million', '3,5 million'],
    ['50%', '50 per cent'],
    ['No. 5', 'No.5'],
    ['Qur’an', 'Qurʼan'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['CSTO', 'C.S.T.O.'],
    ['CSTO', 'c.s.t.o'],
    ['CSTO', 'C S T O'],
    ['Abdukhalim Nazarzoda', 'ABDUKHALIM NAZARZODA'],
    ['Hồ Chí Minh', 'Ho Chi Minh'],
    ['Dvořák', 'dvorak'],
  ])('%s = %s', (answer, text) => {
    expect(accepts(answer, text)).toBe(true);
    expect(accepts(text, answer)).toBe(true);
  });
});

describe('a number is right or wrong, never nearly right', () => {
  test.each([
    ['22,000', '22,001'],
    ['3.5', '35'],
    ['3.5', '3 5'],
    ['-5', '5'],
    ['50%', '50'],
    ['9/11', '911'],
    ['A-10', '10'],
    ['September 15, 2015', 'September 16, 2015'],
    ['September 15, 2015', 'Septembre 15, 2015'],
    ['two million', 'two billion'],
    ['seventeen', 'seventen'],
    ['World War II', 'World War I'],
    ['World War II', 'World War'],
  ])('%s is not %s', (answer, text) => {
    expect(accepts(answer, text)).toBe(false);
  });
});

describe('a slip is forgiven in a long word', () => {
  test.each([
    ['Moscow', 'Moscwo'],
    ['Tajikistan', 'Tadjikistan'],
    ['Tajikistan', 'Tajikstan'],
    ['Johannesburg', 'Johanesberg'],
    ['Northern Ireland', 'Nothern Irland'],
    ['Collective Security', 'Colective Securty'],
  ])('%s may be written %s', (answer, text) => {
    expect(accepts(answer, text)).toBe(true);
  });

  test.each([
    ['Putin', 'Putim'],
    ['Moscow', 'Mscwo'],
    ['Tajikistan', 'Tadjikstan'],
    ['Afghanistan', 'Afganisten'],
    ['Collective Security', 'Colective Securt'],
  ])('%s may not be written %s', (answer, text) => {
    expect(accepts(answer, text)).toBe(false);
  });
});

describe('a near spelling of another meaning is wrong', () => {
  test.each([
    ['Western Europe', 'Eastern Europe'],
    ['Northern Ireland', 'Southern Ireland'],
    ['unconstitutional', 'constitutional'],
    ['symptomatic', 'asymptomatic'],
    ['asymptomatic', 'symptomatic'],
    ['!', '?'],
  ])('%s is not %s', (answer, text) => {
    expect(accepts(answer, text)).toBe(false);
  });
});

describe('another entity of the bank is never a misspelt answer', () => {
  test.each([
    ['Iraq', 'Iran'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Mauritius', 'Mauritania'],
    ['North Korea', 'South Korea'],
    ['Guinea', 'Guinea-Bissau'],
    ['CSTO', 'CTSO'],
    ['Paraguay', 'Uruguay'],
    ['Dominica', 'Dominican'],
    ['Zambia', 'Gambia'],
  ])('%s is not %s, in any spelling', (one, other) => {
    for (const text of [other, other.toUpperCase(), ` ${other.toLowerCase()}. `]) {
      expect(accepts(one, text, [other])).toBe(false);
    }
    expect(accepts(other, one, [one])).toBe(false);
  });

  test('even where the key does not name it, when it is short or far enough', () => {
    expect(accepts('Iraq', 'Iran')).toBe(false);
    expect(accepts('Niger', 'Nigeria')).toBe(false);
    expect(accepts('Austria', 'Australia')).toBe(false);
  });

  test('however near it is', () => {
    expect(accepts('Iraq', 'Iran', ['Iran'])).toBe(false);
    expect(accepts('Zambia', 'Zambie')).toBe(true);
    expect(accepts('Zambia', 'Zambie', ['Zambie'])).toBe(false);
    expect(accepts('Zambia', 'the zambie', ['Zambie'])).toBe(false);
  });

  test.each([
    ['security threats', 'no security threats'],
    ['go into hiding', 'not go into hiding'],
    ['security threats', 'security treaty'],
    ['Russian Defense Ministry', 'Prussian Defense Ministry'],
    ['Russian Defense Ministry', 'Russian Defense Minister'],
    ['Crisis Reaction Center', 'Crisis Creation Center'],
    ['Russia', 'Prussia'],
    ['Zambia', 'Gambia'],
  ])('%s is not %s: another word or a denial is no slip', (answer, text) => {
    expect(accepts(answer, text)).toBe(false);
  });

  test('a name may carry its abbreviation in brackets, or a title', () => {
    const key = {
      answer: 'Collective Security Treaty Organization',
      accept: ['CSTO'],
      confusable: ['SCO'],
    };
    expect(sameAnswer('Collective Security Treaty Organization (CSTO)', key)).toBe(true);
    expect(sameAnswer('CSTO (Collective Security Treaty Organisation)', key)).toBe(true);
    expect(sameAnswer('Collective Security Treaty Organization (SCO)', key)).toBe(false);
    expect(sameAnswer('Mr Putin', { answer: 'Putin', accept: [], confusable: [] })).toBe(true);
  });

  test('nor what is as near to it as to the answer, or nearer', () => {
    expect(accepts('Zambia', 'Bambia', ['Gambia'])).toBe(false);
    expect(accepts('Johannesburgs', 'Johannesberga', ['Johannesberg'])).toBe(false);
    expect(accepts('Zambia', 'Zambiya', ['Gambia'])).toBe(true);
  });
});

test('a slip from an accepted variant counts like one from the answer', () => {
  const key = { answer: 'UK', accept: ['United Kingdom'], confusable: [] };
  expect(sameAnswer('United Kindgom', key)).toBe(true);
});

const letters = [...'abcdeinorst '];
const name = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 16 });
const slip = fc.record({ at: fc.nat(16), letter: fc.constantFrom(...letters) });

test('a confusable never earns, even one slip from the answer', () => {
  const near = name.chain((answer) =>
    fc.tuple(
      fc.constant(answer),
      slip.map(({ at, letter }) => answer.slice(0, at) + letter + answer.slice(at + 1)),
    ),
  );
  fc.assert(
    fc.property(near, fc.array(name), ([answer, other], more) => {
      fc.pre(other.trim() !== '' && writtenForm(other) !== writtenForm(answer));
      expect(accepts(answer, other, [...more, other])).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('an answer with a digit accepts its own written form only', () => {
  const number = fc.integer({ min: 0, max: 9_999_999 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const english = (value: number) => `about ${value.toLocaleString('en')} soldiers`;
      expect(accepts(english(a), `about ${b} soldiers`)).toBe(a === b);
    }),
  );
});

test('a text that unfolds to thousands of letters is refused', () => {
  const names = Array.from({ length: 100 }, (_, n) => `${n} `.repeat(3) + 'b'.repeat(280));
  const accept = names.map((name) => name.replaceAll(/\d/g, 'c'));
  expect(
    sameAnswer('\ufdfa'.repeat(300), {
      answer: 'a'.repeat(300),
      accept,
      confusable: names,
    }),
  ).toBe(false);
});
