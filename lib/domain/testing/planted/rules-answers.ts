import type { Bank } from '../../facts/bank';
import { type Item, questionKinds } from '../../questions/question';
import { bridgeBank, factOf, seedBank, withFact } from '../banks';
import { onBridge, onSeed, writerOn } from './items';
import { bridge, keyed, type RuleExamples, reworded, sound, soundOf } from './rules';

const who = 'Who designed the Kestrel Bridge?';
const designed = (...wrong: string[]) =>
  onBridge.choice('B1', 'Mara Lindqvist', who, ['Mara Lindqvist', ...wrong]);
const killed = (...wrong: string[]) =>
  onSeed.choice('F71', '26', 'How many people did the attacks near Dushanbe kill?', [
    '26',
    ...wrong,
  ]);
const personnel = (...wrong: string[]) =>
  onSeed.choice('F78', '22,000', 'About how many personnel did KSOR have as of September 2015?', [
    '22,000',
    ...wrong,
  ]);
const formed = (...wrong: string[]) =>
  onSeed.choice('F77', '2009', 'When was KSOR formed?', ['2009', ...wrong]);
const members = (...wrong: string[]) =>
  onSeed.multiple(
    'Which of these countries does the article name as member states of the CSTO as of September 2015?',
    [
      ['F38', 'Armenia'],
      ['F39', 'Belarus'],
    ],
    wrong,
  );

/** The bank in which Odo Fenn designed the bridge as well. */
const alsoDesigned: Bank = {
  ...bridgeBank,
  facts: [
    ...bridgeBank.facts,
    {
      ...factOf(bridgeBank, 'B1'),
      id: 'B11',
      statement: 'Odo Fenn designed the Kestrel Bridge too.',
    },
  ],
};

/** The bank in which one crossing is as old as another, and one has a length. */
const twoOfAnAge: Bank = withFact(bridgeBank, 'B8', {
  statement: 'The Heron Viaduct was opened in 1957.',
});
const measured: Bank = withFact(bridgeBank, 'B5', {
  statement: 'The Wren Tunnel is 2 kilometers long.',
  slots: [
    {
      ...factOf(bridgeBank, 'B9').slots[1],
      role: 'quantity',
      type: 'number',
      entity: null,
      bound: null,
      text: '2',
      value: 2,
      accept: [],
      ask: 'How many kilometers long is the Wren Tunnel?',
    },
  ],
});
const length = (...wrong: string[]) => ({
  item: writerOn(measured).choice(
    'B5',
    '2',
    'How long is the Wren Tunnel?',
    ['2 kilometers', ...wrong],
    '2 kilometers',
  ),
  bank: measured,
});

const cited = (item: Item, quote: string): Item => ({
  ...item,
  facts: [
    { ...item.facts[0], citation: { ...item.facts[0].citation, quote } },
    ...item.facts.slice(1),
  ],
});
const explained = (quote: string) =>
  keyed(sound.choice, {
    distractors: [
      {
        optionId: 'a',
        text: '2007',
        from: { ...sound.date.facts[0], citation: { paragraph: 8, sentence: 3, quote } },
      },
      { optionId: 'c', text: '2012', from: null },
    ],
  });

/** Examples for the rules on keys, proofs, and what else may be right. */
export const answerExamples: RuleExamples = {
  keyIsNotTheSlot: {
    kinds: questionKinds,
    fails: [
      keyed(sound.choice, { optionId: 'a', answer: '2007' }),
      keyed(sound.choice, { optionId: 'z' }),
      keyed(sound.choice, { distractors: [] }),
      keyed(sound.multiple, { optionIds: ['a', 'b'] }),
      reworded(sound.multiple, 'formed in 2009', 'formed in 2010'),
      onSeed.claim('F77', '2009', 'KSOR was formed in 2011.'),
      keyed(sound.trueFalse, { value: false, swap: { wrong: '2009', right: '2009' } }),
      keyed(sound.cloze, { answer: 'CSTO' }),
      keyed(sound.short, { answer: 'CSTO' }),
      keyed(sound.number, { value: 260 }),
      keyed(sound.number, { bound: 'about' }),
      keyed(sound.number, { answer: '62' }),
      keyed(sound.date, { value: '2010' }),
      { ...sound.date, question: { kind: 'date', stem: 'When?', precision: 'day' } },
      keyed(sound.order, { ids: ['a', 'b', 'c', 'd'] }),
      keyed(sound.order, { dates: [] }),
      reworded(sound.order, 'earliest first', 'latest first'),
      keyed(sound.match, { pairs: [] }),
      reworded(sound.match, '"2009"', '"1999"'),
      reworded(sound.match, 'KSOR was formed', 'CSTO promised more assistance to Tajikistan'),
      { ...sound.short, key: sound.date.key },
    ],
    passes: [...soundOf(...questionKinds), keyed(sound.short, { answer: 'the KSOR' })],
  },
  evidenceMissing: {
    kinds: questionKinds,
    fails: [
      ...questionKinds.map((kind) => cited(sound[kind], 'KSOR was formed long ago')),
      ...questionKinds.map((kind) => ({ item: sound[kind], bank: { ...seedBank, facts: [] } })),
      cited(sound.short, 'KSOR'),
      explained('formed in 2007'),
    ],
    passes: [...soundOf(...questionKinds), explained('formed in 2009')],
  },
  moreThanOneRight: {
    kinds: ['choice', 'multiple', 'cloze', 'short', 'number', 'date'],
    fails: [
      bridge(designed('Lindqvist', 'Odo Fenn')),
      bridge(designed('M. Lindqvist', 'Odo Fenn')),
      bridge(designed('Odo Fenn', 'Odo Fenn')),
      { item: designed('Odo Fenn', 'Ivo Strand'), bank: alsoDesigned },
      killed('more than 20', '44'),
      killed('fewer than 30', '44'),
      killed('about 25', '44'),
      killed('20 to 30', '44'),
      killed('twenty-six', '44'),
      personnel('24,000', '12,000'),
      personnel('22 thousand', '12,000'),
      length('2,000 meters', '3 kilometers'),
      formed('before 2010', '2012'),
      formed('the 2000s', '2012'),
      onSeed.choice('F17', '15 September 2015', 'When did Vladimir Putin address the summit?', [
        'September 2015',
        '15 September 2015',
        'May 2015',
      ]),
      onSeed.choice('F02', 'Russia', 'Which country is a member state of the CSTO?', [
        'Armenia',
        'China',
        'Russia',
      ]),
      onSeed.choice('F22', 'military support', 'What was Russia still giving?', [
        'grain',
        'military support',
        'support by its army',
      ]),
      members('China', 'Kazakhstan'),
      onSeed.short('F38', 'Armenia', 'Which country was a member state of the CSTO?'),
      onSeed.cloze('F38', 'Armenia', 'As of September 2015, ____ was a member state of the CSTO.'),
      {
        item: onBridge.short('B7', 'Wren Tunnel', 'Which crossing was opened in 1957?'),
        bank: twoOfAnAge,
      },
      {
        item: onBridge.date('B2', '1931', 'In which year was the Kestrel Bridge opened?'),
        bank: withFact(bridgeBank, 'B7', {
          statement: 'The Kestrel Bridge was opened in 1957.',
        }),
      },
      {
        item: onBridge.number('B9', 'three', 'How many towns are in the Amber League?'),
        bank: {
          ...bridgeBank,
          facts: [
            ...bridgeBank.facts,
            {
              ...factOf(bridgeBank, 'B9'),
              id: 'B12',
              statement: 'The Amber League is an alliance of four towns.',
              slots: factOf(bridgeBank, 'B9').slots.map((slot) =>
                slot.text === 'three' ? { ...slot, text: 'four', value: 4, accept: ['4'] } : slot,
              ),
            },
          ],
        },
      },
    ],
    passes: [
      ...soundOf('choice', 'multiple', 'cloze', 'short', 'number', 'date'),
      bridge(designed('Odo Fenn', 'Lars Lindqvist')),
      killed('24', '28'),
      killed('more than 30', 'fewer than 20'),
      killed('30 to 40', '44'),
      personnel('12,000', '31,000'),
      length('2,000 kilometers', '20 meters'),
      formed('after 2010', '2012'),
      members('China', 'Syria'),
      onSeed.choice('F17', '15 September 2015', 'When did Vladimir Putin address the summit?', [
        '14 September 2015',
        '15 September 2015',
        '16 September 2015',
      ]),
    ],
  },
  falseClaimHolds: {
    kinds: ['trueFalse'],
    fails: [
      onSeed.claim(
        'F44',
        'six',
        'As of September 2015, the CSTO had over five member states.',
        'over five',
      ),
      onSeed.claim(
        'F78',
        '22,000',
        'As of September 2015, KSOR had about 24,000 personnel.',
        '24,000',
      ),
      onSeed.claim(
        'F45',
        'ten',
        'The Dushanbe summit approved more than twelve agreements.',
        'twelve',
      ),
      onSeed.claim('F77', '2009', 'KSOR was formed in the 2000s.', 'the 2000s'),
      onSeed.claim(
        'F74',
        '2013',
        'In 2014, the CSTO promised more assistance to Tajikistan.',
        '2014',
      ),
      onSeed.claim('F31', 'Nikolai Bordyuzha', 'The summit apparently kept Bordyuzha.', 'kept'),
      bridge(
        onBridge.claim('B1', 'Mara Lindqvist', 'Odo Fenn designed the Kestrel Bridge.', 'Odo Fenn'),
      ),
    ],
    passes: [
      sound.trueFalse,
      onSeed.claim('F77', '2009', 'KSOR was formed in 2010.', '2010'),
      onSeed.claim(
        'F44',
        'six',
        'As of September 2015, the CSTO had over eight member states.',
        'over eight',
      ),
      onSeed.claim(
        'F78',
        '22,000',
        'As of September 2015, KSOR had about 44,000 personnel.',
        '44,000',
      ),
      onSeed.claim(
        'F13',
        '14 and 15 September 2015',
        'It was held on 16 and 17 September 2015.',
        '16 and 17 September 2015',
      ),
    ],
  },
};
