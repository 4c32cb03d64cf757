import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedBank } from '../testing/banks';
import { readNumber } from './written-number';

describe('a number is read in the ways people write it', () => {
  test.each([
    ['22,000', 22_000],
    ['22000', 22_000],
    ['22 000', 22_000],
    ['22\u00a0000', 22_000],
    ['22\u202f000', 22_000],
    ['22\u2009000', 22_000],
    ["22'000", 22_000],
    ['22’000', 22_000],
    ['22k', 22_000],
    ['22K', 22_000],
    ['22 k', 22_000],
    ['22 thousand', 22_000],
    ['22 Thousand.', 22_000],
    ['  22,000  ', 22_000],
    ['２２，０００', 22_000],
    ['22,000 people', 22_000],
    ['22,000 personnel (soldiers)', 22_000],
    ['1,00,000', 100_000],
    ['1.5 million', 1_500_000],
    ['1.5m', 1_500_000],
    ['1.1M', 1_100_000],
    ['8.7 million people', 8_700_000],
    ['2bn', 2_000_000_000],
    ['2 bn', 2_000_000_000],
    ['3 trillion', 3_000_000_000_000],
    ['5 hundred', 500],
    ['2 dozen', 24],
    ['.5', 0.5],
    ['3.217', 3.217],
    ['3.25.', 3.25],
    ['-5', -5],
    ['−5', -5],
    ['minus 5', -5],
    ['+5', 5],
    ['-0', 0],
    ['007', 7],
    ['5 km', 5],
    ['5kg', 5],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)?.value).toBe(value);
  });

  test.each([
    ['zero', 0],
    ['six', 6],
    ['Six member states', 6],
    ['twenty-two', 22],
    ['twenty two', 22],
    ['Twenty‑six people', 26],
    ['twenty-two thousand', 22_000],
    ['two thousand five hundred', 2500],
    ['two thousand, five hundred', null],
    ['twenty-five hundred', 2500],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['a thousand and one', 1001],
    ['three hundred and forty-two thousand six hundred and ten', 342_610],
    ['two million', 2_000_000],
    ['two dozen', 24],
    ['a dozen', 12],
    ['minus five', -5],
    ['six six', null],
    ['twenty ten', null],
    ['two twenty', null],
    ['thousand', null],
    ['hundreds', null],
    ['dozens of people', null],
    ['five and six', null],
    ['six and a half', null],
    ['half', null],
    ['fourty', null],
    ['sixth', null],
  ])('the words %j are %s', (text, value) => {
    expect(readNumber(text)?.value ?? null).toBe(value);
  });
});

describe('the words around a number say its bound', () => {
  test.each([
    ['22,000', null],
    ['about 22,000', 'about'],
    ['around 22,000', 'about'],
    ['some 22,000', 'about'],
    ['roughly 22,000', 'about'],
    ['approx. 22,000', 'about'],
    ['approx 22,000', 'about'],
    ['approximately 22,000', 'about'],
    ['~22,000', 'about'],
    ['c. 22,000', 'about'],
    ['ca 22,000', 'about'],
    ['nearly 22,000', 'about'],
    ['22,000 or so', 'about'],
    ['22,000 people, roughly', 'about'],
    ['more than 22,000', 'at-least'],
    ['More Than 22,000 websites', 'at-least'],
    ['over 22k', 'at-least'],
    ['more then 22,000', 'at-least'],
    ['just over 22,000', 'at-least'],
    ['>22,000', 'at-least'],
    ['> 22,000', 'at-least'],
    ['at least 22,000', 'at-least'],
    ['≥22,000', 'at-least'],
    ['>= 22,000', 'at-least'],
    ['22,000+', 'at-least'],
    ['22,000 or more websites', 'at-least'],
    ['no fewer than 22,000', 'at-least'],
    ['not less than 22,000', 'at-least'],
    ['fewer than 22,000', 'at-most'],
    ['less than 22,000', 'at-most'],
    ['under 22,000', 'at-most'],
    ['<22,000', 'at-most'],
    ['≤ 22,000', 'at-most'],
    ['up to 22,000', 'at-most'],
    ['no more than 22,000', 'at-most'],
    ['22,000 or fewer', 'at-most'],
    ['exactly 22,000', 'exact'],
    ['about twenty-two thousand', 'about'],
  ])('%j says %s', (text, bound) => {
    expect(readNumber(text)).toEqual({ value: 22_000, bound, unit: null });
  });
});

describe('money and percent are read with their unit', () => {
  test.each([
    ['$837 million', 837e6, '$'],
    ['837 million dollars', 837e6, '$'],
    ['US$837m', 837e6, '$'],
    ['837 million US dollars', 837e6, '$'],
    ['$837 million dollars', 837e6, '$'],
    ['USD 837 million', 837e6, '$'],
    ['-$5', -5, '$'],
    ['€5', 5, '€'],
    ['5 €', 5, '€'],
    ['5 euros', 5, '€'],
    ['£2.50', 2.5, '£'],
    ['45%', 45, '%'],
    ['45 %', 45, '%'],
    ['45 percent', 45, '%'],
    ['45 per cent of the vote', 45, '%'],
    ['forty-five percent', 45, '%'],
    ['5₾', 5, '₾'],
    ['5 pounding', 5, null],
    ['50 cents', 50, '¢'],
  ])('%j is %s with %s', (text, value, unit) => {
    const read = readNumber(text);
    expect([read?.value ?? null, read?.unit ?? null]).toEqual([value, unit]);
  });

  test('the bound stands before the unit', () => {
    expect(readNumber('about $837 million')).toEqual({ value: 837e6, bound: 'about', unit: '$' });
    expect(readNumber('more than 45%')).toEqual({ value: 45, bound: 'at-least', unit: '%' });
  });
});

describe('what is no number, or not one, or could be two things is not read', () => {
  test.each([
    '',
    ' ',
    '.',
    'many',
    'none',
    'about',
    '$',
    '6 or 7',
    '6 or seven',
    'six or seven',
    '20-30',
    '20–30',
    '20 to 30',
    '6/7',
    '22,00',
    '1,2,3',
    '1,23',
    '22 00',
    '22,0000',
    '1,234 567',
    '0,500',
    '22.000',
    '1.234.567',
    '10:55',
    '5th',
    '21st',
    '5 m',
    '5 mil',
    '5x',
    '5e3',
    '0x1F',
    '5²',
    '5½',
    '½',
    '--5',
    '#5',
    '22,000!?#',
    'the 22,000',
    'it was 6',
    '$5 euros',
    '$5%',
    'about 5 or more',
    'at least about 5',
    '22,000\ud800',
    '\udc0022,000',
    '5\u0000',
    '٢٢',
    `${'9'.repeat(299)} trillion`,
    '9'.repeat(301),
  ])('%j', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

const commas = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
const wholes = fc.oneof(fc.nat(2000), fc.integer({ min: 0, max: 1e12 }));

test('a whole number written in any form reads back as itself', () => {
  const forms: ((value: number) => string)[] = [
    String,
    (value) => commas.format(value),
    (value) => commas.format(value).replaceAll(',', ' '),
    (value) => commas.format(value).replaceAll(',', '\u202f'),
    (value) => commas.format(value).replaceAll(',', '\u00a0'),
    (value) => commas.format(value).replaceAll(',', "'"),
    (value) => new Intl.NumberFormat('en-IN').format(value),
    (value) => `${commas.format(value)} people.`,
    (value) => `more than $${commas.format(value)}`,
    (value) => `${value / 1e3}k`,
    (value) => `${value / 1e6} million`,
    (value) => `${value / 1e9}bn dollars`,
  ];
  fc.assert(
    fc.property(wholes, fc.constantFrom(...forms), (value, form) => {
      const text = form(value);
      fc.pre(!/\de-/.test(text));
      expect(readNumber(text)?.value).toBe(value);
    }),
    { numRuns: 300 },
  );
});

test('a decimal or negative number reads back as itself', () => {
  const hundredths = fc.integer({ min: -1e8, max: 1e8 }).map((value) => value / 100);
  fc.assert(
    fc.property(hundredths, (value) => {
      const expected = value === 0 ? 0 : value;
      expect(readNumber(String(value))?.value).toBe(expected);
      expect(readNumber(commas.format(value))?.value).toBe(expected);
    }),
  );
});

test('reading never throws, and what it gives is a finite number', () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789,.' -$%kmo~>") });
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    digits,
    fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '5', ' ') }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readNumber(text);
      if (read !== null) expect(Number.isFinite(read.value)).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('a text that somebody pasted is refused at once, however long', () => {
  const hostile = ['1,', '1 ', ' ', '.', 'a ', 'hundred ', '6 or ', '\u0301\u0327', '\ufdfa'];
  for (const piece of hostile) expect(readNumber(piece.repeat(1e6))).toBeNull();
});

test('every accepted wording of a number in the shipped bank is read as that number', () => {
  const slots = seedBank.facts
    .flatMap((fact) => fact.slots)
    .filter(({ type }) => type === 'number');
  const texts = slots.flatMap(({ text, accept, value }) =>
    [text, ...accept].map((one) => ({ text: one, value })),
  );
  expect(texts.length).toBeGreaterThan(40);
  for (const { text, value } of texts)
    expect({ text, value: readNumber(text)?.value }).toEqual({ text, value });
});
