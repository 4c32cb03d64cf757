import { describe, expect, test } from 'vitest';
import type { Bank } from '../../facts/bank';
import { bridgeBank, factOf, seedBank, withFact } from '../../testing/banks';
import { type Item, itemFrom } from '../question';
import { lintItem } from './lint-item';
import { setRules } from './lint-set';
import { type LintRule, lintRules } from './rules';

type Example = { item: Item; bank?: Bank };

/** A choice question on a fact's slot; the first option is the key unless a position is given. */
function choice(id: string, slot: number, stem: string, texts: string[], position = 0): Item {
  const bank = id.startsWith('F') ? seedBank : bridgeBank;
  const options = texts.map((text, i) => ({ id: 'abcde'.charAt(i), text }));
  const key = options[position];
  if (!key) throw new Error('no option there');
  const distractors = options
    .filter((option) => option !== key)
    .map((option) => ({ optionId: option.id, text: option.text, from: null }));
  return itemFrom(factOf(bank, id), slot, {
    question: { kind: 'choice', stem, options },
    key: { kind: 'choice', optionId: key.id, answer: key.text, distractors },
  });
}

function claim(id: string, text: string, bank = bridgeBank): Item {
  const fact = factOf(bank, id);
  const value = fact.statement === text;
  const swap = value ? null : { wrong: 'x', right: fact.slots[0]?.text ?? '' };
  return itemFrom(fact, 0, {
    question: { kind: 'trueFalse', claim: text },
    key: { kind: 'trueFalse', value, swap },
  });
}

function cloze(id: string, slot: number, before: string, after: string, bank = bridgeBank): Item {
  const fact = factOf(bank, id);
  const answer = fact.slots[slot]?.text ?? '';
  return itemFrom(fact, slot, {
    question: { kind: 'cloze', before, after },
    key: { kind: 'cloze', answer, accept: [answer], confusable: [] },
  });
}

const who = 'Who designed the Kestrel Bridge?';
const people = ['Mara Lindqvist', 'Odo Fenn', 'Ivo Strand Esq'];
const good = choice('B1', 0, who, people);
const ill = (...texts: string[]) => ({ item: choice('B1', 0, who, ['Mara Lindqvist', ...texts]) });
const stem = (text: string) => ({ item: choice('B1', 0, text, people) });
const year = 'In which year was the Kestrel Bridge opened?';
const cyclists = 'About how many cyclists used the Kestrel Bridge each day as of June 2020?';
const workers = 'The repairs led by Ivo Strand took more than how many workers?';
const asked = good.facts[0];
const second: Item = {
  ...good,
  facts: [{ ...asked, citation: { ...asked.citation, quote: 'Mara Lindqvist painted' } }],
};

const examples: Record<string, { bad: Example[]; fine: Example[] }> = {
  noneOfTheAbove: {
    bad: [ill('Odo Fenn', 'None of the above'), ill('Odo Fenn', 'none of these')],
    fine: [ill('Odo Fenn', 'Ivo Strand')],
  },
  allOfTheAbove: {
    bad: [ill('Odo Fenn', 'All of the above'), ill('Odo Fenn', 'Both of these')],
    fine: [ill('Odo Fenn', 'Ivo Strand')],
  },
  kType: {
    bad: [ill('Odo Fenn', 'A and B'), ill('Odo Fenn', 'Odo Fenn and Mara Lindqvist')],
    fine: [ill('Odo Fenn', 'Anders and Brown')],
  },
  keyLongest: {
    bad: [ill('Odo Fenn', 'Ivo Strand')],
    fine: [ill('Odo Fenn', 'Abdul Nazarzoda')],
  },
  trueFalseOptions: {
    bad: [ill('True', 'False'), ill('Yes', 'No')],
    fine: [ill('Noah', 'Truett')],
  },
  blankInStem: {
    bad: [stem('The Kestrel Bridge was designed by ____?'), stem('Who designed … in Orrin?')],
    fine: [stem(who)],
  },
  absoluteTerm: {
    bad: [{ item: claim('B1', 'Only Mara Lindqvist designed the Kestrel Bridge.') }],
    fine: [{ item: claim('B1', 'Mara Lindqvist designed the Kestrel Bridge.') }],
  },
  vagueTerm: {
    bad: [{ item: claim('B3', 'Many cyclists often used the Kestrel Bridge.') }],
    fine: [{ item: claim('B1', 'Mara Lindqvist designed the Kestrel Bridge.') }],
  },
  lostSequence: {
    bad: [{ item: choice('B2', 1, year, ['1931', '1929', '1935']) }],
    fine: [{ item: choice('B2', 1, year, ['1929', '1931', '1935'], 1) }],
  },
  negativeWithoutEmphasis: {
    bad: [
      { item: choice('B10', 0, 'Which color is the paint not?', ['white', 'green', 'brown']) },
      { item: claim('B10', 'The paint on the bridge is not white.') },
    ],
    fine: [
      { item: choice('B10', 0, 'Which color is the paint NOT?', ['white', 'green', 'brown']) },
    ],
  },
  unfocusedStem: {
    bad: [stem('The Kestrel Bridge:'), stem('Which of the following is about the Kestrel Bridge?')],
    fine: [stem(who)],
  },
  repeatedWord: {
    bad: [
      {
        item: choice('B6', 1, 'Which bridge was promised?', [
          'second bridge',
          'new tunnel',
          'fast ferry',
        ]),
      },
    ],
    fine: [
      {
        item: choice('B6', 1, 'What was promised?', ['second bridge', 'new tunnel', 'fast ferry']),
      },
    ],
  },
  convergence: {
    bad: [
      {
        item: choice('B6', 1, 'What was promised?', [
          'second bridge',
          'second tunnel',
          'wide bridge',
        ]),
      },
    ],
    fine: [
      {
        item: choice('B6', 1, 'What was promised?', [
          'second bridge',
          'second tunnel',
          'fast ferry',
        ]),
      },
    ],
  },
  grammaticalCue: {
    bad: [
      { item: choice('B6', 1, 'Petra Hale promised a?', ['second bridge', 'tunnel', 'ferry']) },
      { item: cloze('B6', 1, 'Petra Hale reportedly promised a ', '.') },
      { item: cloze('B6', 1, 'It was the ', "' wish.") },
    ],
    fine: [
      { item: cloze('B6', 1, 'Petra Hale reportedly promised a(n) ', '.') },
      { item: cloze('B1', 0, 'It was ', "'s wish.") },
    ],
  },
  implausibleDistractor: {
    bad: [
      {
        item: choice('B7', 0, 'Which crossing was opened in 1957?', [
          'Wren Tunnel',
          'Orrin',
          'Heron Viaduct',
        ]),
      },
      { item: choice('B1', 0, who, ['Mara Lindqvist', 'Amber League', 'Odo Fenn']) },
      {
        item: choice('B4', 1, 'On which date did Odo Fenn close it?', [
          '12 March 2019',
          '2019',
          '2020',
        ]),
      },
    ],
    fine: [
      {
        item: choice('B7', 0, 'Which crossing was opened in 1957?', [
          'Wren Tunnel',
          'Kestrel Bridge',
          'Heron Viaduct',
        ]),
      },
      { item: good },
    ],
  },
  logicalCue: {
    bad: [
      { item: choice('B2', 1, year, ['1931', 'in spring', '2019']) },
      ill('Fenn', 'Ivo Strand'),
    ],
    fine: [{ item: choice('B2', 1, year, ['1931', '1935', '2019']) }],
  },
  moreThanOneRight: {
    bad: [
      ill('Lindqvist', 'Odo Fenn'),
      ill('Odo Fenn', 'Odo Fenn'),
      { item: choice('B5', 1, workers, ['200', '300', '400'], 1) },
      { item: choice('B3', 0, cyclists, ['4,100', '4,300', '6,200'], 1) },
      { item: good, bank: alsoDesigned() },
    ],
    fine: [
      { item: good },
      { item: choice('B5', 1, workers, ['300', '400', '500']) },
      { item: choice('B3', 0, cyclists, ['2,900', '4,300', '6,200'], 1) },
    ],
  },
  gratuitousInformation: {
    bad: [
      stem('The river is wide. Who designed the Kestrel Bridge?'),
      stem(`Who designed the Kestrel Bridge ${'that stands in the wind '.repeat(8)}?`),
    ],
    fine: [stem(who)],
  },
  unclearStem: {
    bad: [stem('It was designed by whom?'), { item: claim('B1', 'This bridge is old.') }],
    fine: [stem(who)],
  },
  initialsCue: {
    bad: [
      {
        item: choice('F48', 0, 'Which abbreviation stands for Crisis Reaction Center?', [
          'CRC',
          'SCO',
          'UNO',
        ]),
        bank: seedBank,
      },
    ],
    fine: [
      {
        item: choice('F48', 0, 'Which abbreviation does the center have?', ['CRC', 'SCO', 'UNO']),
        bank: seedBank,
      },
    ],
  },
  titleCue: {
    bad: [
      {
        item: choice('F11', 0, 'Which president spoke?', [
          'President Putin',
          'Nikolai Bordyuzha',
          'Emomali Rahmon',
        ]),
        bank: seedBank,
      },
    ],
    fine: [
      {
        item: choice('F11', 0, 'Which president spoke?', [
          'Vladimir Putin',
          'Nikolai Bordyuzha',
          'Emomali Rahmon',
        ]),
        bank: seedBank,
      },
    ],
  },
  exactBesideRounded: {
    bad: [{ item: choice('B3', 0, cyclists, ['2,917', '4,300', '6,213'], 1) }],
    fine: [{ item: choice('B3', 0, cyclists, ['2,900', '4,300', '6,200'], 1) }],
  },
  answerInStem: {
    bad: [
      stem('Who designed the Kestrel Bridge, Lindqvist or another?'),
      { item: cloze('B9', 0, 'The AL, or ', ', is an alliance.') },
      {
        item: cloze(
          'F60',
          0,
          '',
          ' is the abbreviation of Shanghai Cooperation Organization.',
          seedBank,
        ),
        bank: seedBank,
      },
    ],
    fine: [stem(who), { item: cloze('B9', 0, 'The ', ' is an alliance of three towns.') }],
  },
  keyIsNotTheSlot: {
    bad: [
      { item: choice('B1', 0, who, ['Odo Fenn', 'Ivo Strand', 'Petra Hale']) },
      {
        item: {
          ...claim('B1', 'Odo Fenn designed it.'),
          key: { kind: 'trueFalse', value: true, swap: null },
        },
      },
      { item: { ...good, key: { kind: 'trueFalse', value: true, swap: null } } },
    ],
    fine: [{ item: good }, { item: claim('B1', 'Mara Lindqvist designed the Kestrel Bridge.') }],
  },
  evidenceMissing: { bad: [{ item: second }], fine: [{ item: good }] },
  gapInName: {
    bad: [
      { item: cloze('B1', 1, 'Mara Lindqvist designed the Old ', '.') },
      { item: cloze('B1', 0, '', ' Olsen designed the bridge.') },
    ],
    fine: [
      { item: cloze('B1', 1, 'Mara Lindqvist designed the ', '.') },
      { item: cloze('B3', 0, 'About ', ' Orrin cyclists used it.') },
    ],
  },
  hedgeLost: {
    bad: [
      {
        item: choice('B6', 0, 'Who promised a second bridge?', [
          'Petra Hale',
          'Ivo Strand',
          'Odo Fenn',
        ]),
      },
    ],
    fine: [
      {
        item: choice('B6', 0, 'Who reportedly promised a second bridge?', [
          'Petra Hale',
          'Ivo Strand',
          'Odo Fenn',
        ]),
      },
    ],
  },
  attributionLost: {
    bad: [{ item: good, bank: withFact(bridgeBank, 'B1', { attribution: 'the town archive' }) }],
    fine: [
      {
        item: choice('B1', 0, 'Who designed the bridge, according to the town archive?', people),
        bank: withFact(bridgeBank, 'B1', { attribution: 'the town archive' }),
      },
    ],
  },
  negationLost: {
    bad: [{ item: choice('B10', 0, 'Which color is the paint?', ['white', 'green', 'brown']) }],
    fine: [
      { item: choice('B10', 0, 'Which color is the paint NOT?', ['white', 'green', 'brown']) },
    ],
  },
  asOfMissing: {
    bad: [
      {
        item: choice(
          'B3',
          0,
          'About how many cyclists used the bridge?',
          ['2,900', '4,300', '6,200'],
          1,
        ),
      },
    ],
    fine: [{ item: choice('B3', 0, cyclists, ['2,900', '4,300', '6,200'], 1) }],
  },
  optionCount: {
    bad: [ill('Odo Fenn'), ill('Odo Fenn', 'Ivo Strand', 'Petra Hale', 'Ann Other')],
    fine: [ill('Odo Fenn', 'Ivo Strand'), ill('Odo Fenn', 'Ivo Strand', 'Petra Hale')],
  },
};

/** The bank in which Odo Fenn designed the bridge as well. */
function alsoDesigned(): Bank {
  const fact = factOf(bridgeBank, 'B1');
  const other = { ...fact, id: 'B11', statement: 'Odo Fenn designed the Kestrel Bridge too.' };
  return { ...bridgeBank, facts: [...bridgeBank.facts, other] };
}

const rulesFound = ({ item, bank = bridgeBank }: Example) =>
  lintItem(item, bank).map((finding) => finding.rule);

describe.each(Object.entries(examples))('%s', (rule, { bad, fine }) => {
  test.each(bad.map((example, i) => [i, example] as const))(
    'finds bad example %i',
    (_, example) => {
      expect(rulesFound(example)).toContain(rule);
    },
  );
  test.each(fine.map((example, i) => [i, example] as const))(
    'passes fine example %i',
    (_, example) => {
      expect(rulesFound(example)).not.toContain(rule);
    },
  );
});

test('every rule for one question has examples here', () => {
  const own = lintRules.filter((rule: LintRule) => !setRules.includes(rule));
  expect(Object.keys(examples).sort()).toEqual([...own].sort());
});

test('a sound question has no finding, and one whose fact is gone has one', () => {
  const sound = choice('B1', 0, who, ['Mara Lindqvist', 'Odo Fenn', 'Thomas Strand']);
  expect(lintItem(sound, bridgeBank)).toEqual([]);
  expect(lintItem(sound, { ...bridgeBank, facts: [] })).toEqual([
    { rule: 'evidenceMissing', severity: 'error' },
  ]);
});
