import { describe, expect, test } from 'vitest';
import { bridgeBank, seedBank } from '../../testing/banks';
import { onBridge, onSeed } from '../../testing/planted/items';
import { sound } from '../../testing/planted/rules';
import type { Item } from '../question';
import { fitsWith, lintSet, setRules } from './lint-set';
import type { LintRule } from './rules';

const found = (items: Item[], bank = seedBank): LintRule[] =>
  lintSet(items, bank).map((finding) => finding.rule);

const designer = onBridge.short('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?');
const bridgeOpened = onBridge.date('B2', '1931', 'In which year was the Kestrel Bridge opened?');
const tunnelOpened = onBridge.date('B7', '1957', 'In which year was the Wren Tunnel opened?');
const viaductOpened = onBridge.date('B8', '1962', 'In which year was the Heron Viaduct opened?');
const killed = sound.number;
const promised = onSeed.date(
  'F74',
  '2013',
  'In which year did the CSTO promise more assistance to Tajikistan?',
);
const earliest = 'Put these events in order, earliest first.';

describe('lintSet', () => {
  test('reports each question with its place, and the whole set without one', () => {
    const citation = { paragraph: 9, sentence: 9, quote: 'x' };
    const broken: Item = { ...bridgeOpened, facts: [{ ...bridgeOpened.facts[0], citation }] };
    expect(lintSet([designer, broken], bridgeBank)).toEqual([
      { rule: 'evidenceMissing', severity: 'error', index: 1 },
    ]);
    const claims = [sound.trueFalse, onSeed.claim('F07', 'Dushanbe', 'Dushanbe is it.')];
    expect(lintSet(claims, seedBank)).toContainEqual({
      rule: 'trueFalseUnbalanced',
      severity: 'warning',
    });
  });

  test('finds nothing in questions that go together, nor in none', () => {
    expect(found([bridgeOpened, tunnelOpened, viaductOpened], bridgeBank)).toEqual([]);
    expect(found([sound.date, killed])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  test.each([
    ['on two of its slots', designer, onBridge.short('B1', 'Kestrel Bridge', 'Which is it?')],
    [
      'alone and in an order',
      tunnelOpened,
      onBridge.order(earliest, [
        ['B2', '1931', 'The Kestrel Bridge was opened'],
        ['B7', '1957', 'The Wren Tunnel was opened'],
        ['B8', '1962', 'The Heron Viaduct was opened'],
      ]),
    ],
    [
      'alone and in a statement to be judged',
      bridgeOpened,
      onBridge.multiple(
        'Which of these statements agree with the article?',
        [
          ['B2', '1931', 'The Kestrel Bridge was opened in 1931.'],
          ['B7', '1957', 'The Wren Tunnel was opened in 1957.'],
        ],
        ['The Heron Viaduct was opened in 1932.', 'The Heron Viaduct was opened in 1942.'],
      ),
    ],
    [
      'alone and in a statement that denies it',
      viaductOpened,
      onBridge.multiple(
        'Which of these statements agree with the article?',
        [
          ['B2', '1931', 'The Kestrel Bridge was opened in 1931.'],
          ['B7', '1957', 'The Wren Tunnel was opened in 1957.'],
        ],
        [
          ['B8', 'The Heron Viaduct was opened in 1932.'],
          ['B1', 'Odo Fenn designed the bridge.'],
        ],
      ),
    ],
  ])('finds a fact that is asked twice, %s', (_, one, other) => {
    expect(found([one, other], bridgeBank)).toContain('duplicateFact');
    expect(fitsWith([one], other, bridgeBank)).toBe(false);
  });

  test('finds the same wording twice, but lets two orders begin alike', () => {
    const twin = onSeed.short('F66', 'Putin', 'Which force was formed in 2009?');
    expect(found([sound.short, twin])).toContain('duplicateStem');
    const other = onSeed.order(earliest, [
      ['F73', '2011', 'The CSTO began planning measures against threats'],
      ['F09', 'early September 2015', 'The attacks in and near Dushanbe took place'],
      ['F33', '2016', 'The job of general secretary would apparently start to rotate'],
    ]);
    expect(found([sound.order, other])).not.toContain('duplicateStem');
    expect(found([sound.date, killed])).not.toContain('duplicateStem');
  });

  test.each([
    [
      'a stem',
      onSeed.short('F74', 'Tajikistan', 'Which country did the CSTO promise assistance to?'),
      onSeed.short('F75', "Tajikistan's border with Afghanistan", 'What was it to strengthen?'),
    ],
    [
      'a paraphrase',
      onSeed.short('F64', 'Dushanbe', 'Near which city was there violence before the summit?'),
      killed,
    ],
    [
      'an option of several words',
      onSeed.short('F30', 'ISIS', 'By Bordyuzha, which group had the websites helped?'),
      onSeed.choice('F24', 'terrorist groups', 'What did Putin warn against using?', [
        'closed websites helping ISIS to recruit people',
        'foreign banks',
        'terrorist groups',
      ]),
    ],
    [
      'a pair',
      onSeed.short('F70', 'Abdukhalim Nazarzoda', 'Who was forced to go into hiding?'),
      onSeed.match('Match each person with what they said or did.', [
        ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'was forced to go into hiding'],
        ['F59', 'Emomali Rahmon', 'Emomali Rahmon', 'proposed closer ties'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'was the general secretary'],
        ['F19', 'Putin', 'Vladimir Putin', 'repeated a call'],
      ]),
    ],
    [
      'an event to be put in order',
      onSeed.short('F70', 'Abdukhalim Nazarzoda', 'Who was forced to go into hiding?'),
      onSeed.order(earliest, [
        ['F77', '2009', 'KSOR was formed'],
        ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
        ['F68', 'early September 2015', 'Nazarzoda, since forced to go into hiding, led a mutiny'],
      ]),
    ],
  ])('finds an answer that is given away by %s', (_, asked, telling) => {
    expect(found([asked, telling])).toContain('revealsAnswer');
    expect(fitsWith([asked], telling, seedBank)).toBe(false);
    expect(found([asked])).not.toContain('revealsAnswer');
  });

  test('lets single names stand among the options of other questions', () => {
    const leader = onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Armenia',
      'Russia',
      'Tajikistan',
    ]);
    const host = onSeed.short('F63', 'Tajikistan', 'Which country hosted the CSTO summit?');
    expect(found([leader, host])).toEqual([]);
  });

  test('finds an answer that is asked for a third time, and lets a large set repeat it more', () => {
    const tajikistan = [
      onSeed.short('F66', 'Tajikistan', 'Putin promised that Russia would help which country?'),
      onSeed.short('F79', 'Tajikistan', 'In which country did KSOR hold exercises in May 2015?'),
      onSeed.short('F69', 'Tajikistan', 'Nazarzoda was a deputy minister of which country?'),
    ];
    expect(found(tajikistan)).toContain('repeatedAnswer');
    expect(found(tajikistan.slice(1))).not.toContain('repeatedAnswer');
    const [first, second, third = killed] = tajikistan;
    const others = first && second ? [first, second] : [];
    expect([20, 21].map((size) => fitsWith(others, third, seedBank, size))).toEqual([false, true]);
  });

  test('counts a true claim as no answer of its own', () => {
    const claims = [1, 2, 3].map(() => sound.trueFalse);
    expect(found(claims)).not.toContain('repeatedAnswer');
  });

  test('finds keys that stand in one place, and lets them vary', () => {
    const years = ['2008', '2009', '2010', '2011'];
    const at = (positions: number[]) =>
      positions.map((position) => {
        const options = years.filter((year) => year !== '2009').toSpliced(position, 0, '2009');
        return onSeed.choice('F77', '2009', 'In which year was KSOR formed?', options);
      });
    expect(found(at([2, 2, 2, 2]))).toContain('keyPositionUnbalanced');
    expect(found(at([0, 1, 1, 1, 1, 3]))).toContain('keyPositionUnbalanced');
    expect(found(at([0, 1, 2, 3]))).not.toContain('keyPositionUnbalanced');
    expect(found(at([2, 2, 2]))).not.toContain('keyPositionUnbalanced');
  });

  test('finds claims that are mostly true, or mostly false, and lets half of them be', () => {
    const isTrue = sound.trueFalse;
    const isFalse = onSeed.claim('F77', '2009', 'KSOR was formed in 2011.', '2011');
    expect(found([isTrue, isTrue])).toContain('trueFalseUnbalanced');
    expect(found([isFalse, isFalse, isFalse])).toContain('trueFalseUnbalanced');
    expect(found([isTrue, isFalse, isTrue])).not.toContain('trueFalseUnbalanced');
    expect(found([isTrue])).not.toContain('trueFalseUnbalanced');
  });
});

test('a question fits with others exactly where the set that it makes has no new clash', () => {
  const pool = [sound.date, sound.short, sound.order, sound.trueFalse, killed, promised];
  for (const one of pool)
    for (const other of pool) {
      const clashes = found([one, other]).filter(
        (rule) => setRules.includes(rule) && rule !== 'trueFalseUnbalanced',
      );
      expect(fitsWith([one], other, seedBank)).toBe(clashes.length === 0);
    }
});
