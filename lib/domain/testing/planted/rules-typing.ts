import { onSeed } from './items';
import { keyed, type RuleExamples, reworded, sound, soundOf } from './rules';

/** Examples for the rules on words of one's own, on what may be typed, and on events and pairs. */
export const typingExamples: RuleExamples = {
  claimUnchecked: {
    kinds: ['trueFalse', 'multiple', 'order', 'match'],
    fails: [
      keyed(reworded(sound.multiple, 'About 4,500 KSOR', 'KSOR'), {
        distractors: [
          { optionId: 'a', text: 'KSOR has its seat in Moscow.', from: null },
          { optionId: 'b', text: 'KSOR was formed in 2012.', from: null },
        ],
      }),
      onSeed.claim('F77', '2009', 'The force was created in 2009.'),
      onSeed.claim('F77', '2009', 'KSOR was created in 2011.', '2011'),
      reworded(sound.order, 'KSOR was formed', 'Parliament dissolved KSOR'),
      reworded(sound.match, 'the joint force KSOR was formed', 'a newspaper was bought'),
    ],
    passes: [
      sound.trueFalse,
      sound.multiple,
      onSeed.claim('F77', '2009', 'KSOR was formed in 2011.', '2011'),
      sound.order,
      reworded(sound.order, 'KSOR was formed', 'The Rapid Reaction Collective Force was founded'),
      sound.match,
    ],
  },
  stemUnchecked: {
    kinds: ['choice', 'cloze', 'short', 'number', 'date'],
    fails: [
      ...(['choice', 'short', 'date'] as const).map((kind) =>
        reworded(sound[kind], 'formed', 'sold'),
      ),
      onSeed.short('F77', 'KSOR', 'Which force was formed in 2012?'),
      onSeed.short(
        'F58',
        'Emomali Rahmon',
        'Who was the president of Russia as of September 2015?',
      ),
      onSeed.number('F71', '26', 'How many members of parliament voted for the budget?'),
      onSeed.cloze('F77', 'KSOR', 'The budget of ____ was cut by parliament.'),
    ],
    passes: [
      ...soundOf('choice', 'cloze', 'short', 'number', 'date'),
      onSeed.date('F77', '2009', "In which year was the CSTO's joint force, KSOR, founded?"),
      onSeed.short('F66', 'Tajikistan', 'Which country did Putin promise help if it was needed?'),
    ],
  },
  openAnswer: {
    kinds: ['cloze', 'short'],
    fails: [
      onSeed.short('F70', 'go into hiding', 'What was he forced to do?', { accept: ['hide'] }),
      onSeed.cloze('F70', 'go into hiding', 'Nazarzoda was forced to ____.', { accept: ['hide'] }),
    ],
    passes: [
      onSeed.short('F70', 'go into hiding', 'What was he forced to do?'),
      onSeed.cloze('F70', 'go into hiding', 'Nazarzoda was forced to ____.'),
      keyed(sound.short, { accept: [] }),
      onSeed.short('F60', 'Shanghai Cooperation Organization', 'What is it called?', {
        accept: [],
      }),
    ],
  },
  acceptsAnother: {
    kinds: ['cloze', 'short', 'number', 'date'],
    fails: [
      keyed(sound.short, { accept: ['KSOR', 'UNSC'] }),
      keyed(sound.cloze, { accept: ['KSOR', 'the CSTO'] }),
      onSeed.short('F63', 'Tajikistan', 'Which country was it?', { accept: ['Uzbekistan'] }),
      onSeed.short('F07', 'Dushanbe', 'What is the capital?', { accept: ['Tashkent'] }),
      onSeed.short('F68', 'brief mutiny', 'What did he lead?', { confusable: [] }),
      onSeed.short('F68', 'brief mutiny', 'What did he lead?', { confusable: ['mutiny', 'Putin'] }),
      keyed(sound.number, { accept: ['27'] }),
      keyed(sound.date, { accept: ['2010'] }),
      onSeed.date('F17', '15 September 2015', 'When did he speak?', { accept: ['15 May 2015'] }),
    ],
    passes: [
      ...soundOf('cloze', 'short', 'number', 'date'),
      keyed(sound.short, { accept: ['KSOR', 'the joint force'] }),
      keyed(sound.number, { accept: ['26', 'a few dozen'] }),
      keyed(sound.date, { accept: ['the year 2009', 'in 2009'] }),
    ],
  },
  toleranceTooWide: {
    kinds: ['number'],
    fails: [
      keyed(sound.number, { tolerance: 1 }),
      onSeed.number('F78', '22,000', 'About how many?', { tolerance: 2201 }),
      onSeed.number('F29', '50,000', 'More than how many?', { tolerance: 1 }),
    ],
    passes: [sound.number, onSeed.number('F78', '22,000', 'About how many?', { tolerance: 2200 })],
  },
  orderUnresolved: {
    kinds: ['order'],
    fails: [
      onSeed.order('Put these events in order, earliest first.', [
        ['F77', '2009', 'KSOR was formed'],
        ['F68', 'early September 2015', 'Nazarzoda led a brief mutiny in Tajikistan'],
        ['F09', 'early September 2015', 'The attacks in and near Dushanbe took place'],
      ]),
      onSeed.order('Put these events in order, earliest first.', [
        ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
        ['F77', '2009', 'KSOR was formed'],
        ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
      ]),
      onSeed.order('Put these events in order, earliest first.', [
        ['F77', '2009', 'KSOR was formed'],
        ['F54', 'the West', 'The Dushanbe summit avoided direct statements against the West'],
        ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
      ]),
    ],
    passes: [sound.order],
  },
  ambiguousPair: {
    kinds: ['match'],
    fails: [
      reworded(sound.match, '"2011"', '"2009"'),
      reworded(
        sound.match,
        'the joint force KSOR was formed',
        'the CSTO promised more assistance to Tajikistan',
      ),
      onSeed.match('Match each person with what they were as of September 2015.', [
        ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president of a country'],
        ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president of Tajikistan'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary'],
        ['F69', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'deputy defense minister'],
      ]),
    ],
    passes: [
      sound.match,
      onSeed.match('Match each person with what they were as of September 2015.', [
        ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president of Russia'],
        ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president of Tajikistan'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary'],
        ['F69', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'deputy defense minister'],
      ]),
    ],
  },
};
