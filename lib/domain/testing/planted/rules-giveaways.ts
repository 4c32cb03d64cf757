import { onBridge, onSeed } from './items';
import { asking, bridge, keyed, type RuleExamples, reworded, sound, soundOf } from './rules';

const promised = (stem: string, ...options: string[]) =>
  bridge(onBridge.choice('B6', 'second bridge', stem, options));
const what = 'What did Petra Hale reportedly promise?';
const earliest = 'Put these events in order, earliest first.';

/** Examples for the rules on what in a question gives its answer away. */
export const giveawayExamples: RuleExamples = {
  answerInStem: {
    kinds: ['choice', 'multiple', 'cloze', 'short', 'number', 'date', 'order'],
    fails: [
      ...asking(['choice', 'date'], 'In which year, 2009 or another, was KSOR formed?'),
      ...asking(['short'], 'Which force, the Rapid Reaction Collective Force, was formed in 2009?'),
      ...asking(['cloze'], '____, the Collective Rapid Reaction Force, was formed in 2009.'),
      ...asking(['number'], 'How many people, 26 or more, did the attacks kill?'),
      ...asking(['number'], 'How many people, twenty-six or more, did the attacks kill?'),
      ...asking(['order'], 'KSOR was formed: was it earliest, or what came first?'),
      ...asking(
        ['multiple'],
        'KSOR was formed in 2009. Which of these statements agree with that?',
      ),
      onSeed.short('F60', 'Shanghai Cooperation Organization', 'What is the full name of the SCO?'),
      onSeed.short('F28', 'Russia', 'From which country did the Russian general come?'),
      onSeed.short('F63', 'Tajikistan', 'Which country did the Tajik president call the host?'),
      keyed(sound.short, { accept: ['KSOR', 'force'] }),
      bridge(onBridge.number('B9', 'three', 'How many towns, 3 or 4, are in it?', { accept: [] })),
      bridge(onBridge.cloze('B9', 'Amber League', '____, or AL for short, has three towns.')),
    ],
    passes: [
      ...soundOf('choice', 'multiple', 'cloze', 'short', 'number', 'date', 'order'),
      onSeed.short('F63', 'Tajikistan', 'Which country did the Afghan president visit?'),
      onSeed.short('F07', 'Tajikistan', 'Dushanbe is the capital of which country?'),
      bridge(onBridge.number('B9', 'three', 'How many towns are in the Amber League?')),
    ],
  },
  gapInName: {
    kinds: ['cloze'],
    fails: [
      bridge(onBridge.cloze('B1', 'Kestrel Bridge', 'Mara Lindqvist designed the Old ____.')),
      bridge(onBridge.cloze('B1', 'Mara Lindqvist', '____ Olsen designed the bridge.')),
      bridge(
        onBridge.cloze('B1', 'Mara Lindqvist', 'Mara ____ designed it.', { answer: 'Lindqvist' }),
      ),
    ],
    passes: [
      sound.cloze,
      bridge(onBridge.cloze('B1', 'Kestrel Bridge', 'Mara Lindqvist designed the ____ in Orrin.')),
      bridge(onBridge.cloze('B7', 'Wren Tunnel', 'The ____ was opened in 1957.')),
    ],
  },
  repeatedWord: {
    kinds: ['choice'],
    fails: [promised('Which bridge did she promise?', 'second bridge', 'new tunnel', 'fast ferry')],
    passes: [
      promised(what, 'second bridge', 'new tunnel', 'fast ferry'),
      promised('Which bridge did she promise?', 'second bridge', 'rope bridge', 'fast ferry'),
    ],
  },
  initialsCue: {
    kinds: ['choice'],
    fails: [
      onSeed.choice('F48', 'CRC', 'Which abbreviation stands for Crisis Reaction Center?', [
        'CRC',
        'SCO',
        'UNO',
      ]),
      onSeed.choice(
        'F60',
        'Shanghai Cooperation Organization',
        'What is the full name of the SCO?',
        ['African Union of States', 'Shanghai Cooperation Organization', 'Nordic Council'],
      ),
    ],
    passes: [
      onSeed.choice('F48', 'CRC', 'Which abbreviation does the planned center have?', [
        'CRC',
        'SCO',
        'UNO',
      ]),
    ],
  },
  titleCue: {
    kinds: ['choice'],
    fails: [
      onSeed.choice(
        'F11',
        'Vladimir Putin',
        'Which president spoke?',
        ['Emomali Rahmon', 'Nikolai Bordyuzha', 'President Putin'],
        'President Putin',
      ),
    ],
    passes: [
      onSeed.choice('F11', 'Vladimir Putin', 'Which president spoke?', [
        'Emomali Rahmon',
        'Nikolai Bordyuzha',
        'Vladimir Putin',
      ]),
      onSeed.choice(
        'F11',
        'Vladimir Putin',
        'Which president spoke?',
        ['President Nazarzoda', 'President Putin', 'President Rahmon'],
        'President Putin',
      ),
    ],
  },
  grammaticalCue: {
    kinds: ['choice', 'short', 'cloze'],
    fails: [
      ...asking(['choice', 'short'], 'KSOR, by the article, is what, an?'),
      promised('Petra Hale promised a', 'second bridge', 'tunnel', 'ferry'),
      onSeed.choice('F23', 'terrorists and militants', 'Which two did Putin say were fought?', [
        'army deserters',
        'foreign bankers',
        'terrorists and militants',
      ]),
      onSeed.choice('F55', 'sanctions', 'Which measures were criticized?', [
        'a loan',
        'a treaty',
        'sanctions',
      ]),
      bridge(onBridge.cloze('B6', 'second bridge', 'She reportedly promised a ____.')),
      bridge(onBridge.cloze('B6', 'second bridge', "It was the ____' wish.")),
    ],
    passes: [
      ...soundOf('choice', 'short', 'cloze'),
      promised('Which two did she promise?', 'second bridge', 'tunnel', 'ferry'),
      onSeed.choice('F55', 'sanctions', 'Which measures were criticized?', [
        'loans',
        'sanctions',
        'treaties',
      ]),
      bridge(onBridge.cloze('B6', 'second bridge', 'She reportedly promised a(n) ____.')),
      bridge(onBridge.cloze('B1', 'Mara Lindqvist', "It was ____'s wish.")),
    ],
  },
  dateInEntry: {
    kinds: ['order'],
    fails: [
      reworded(sound.order, 'KSOR was formed', 'KSOR was formed in 2009'),
      reworded(sound.order, 'Abdukhalim', 'In September, Abdukhalim'),
      reworded(sound.order, 'Abdukhalim', 'On May 5, Abdukhalim'),
      reworded(sound.order, 'The CSTO promised', 'The CSTO later promised'),
      reworded(sound.order, 'a brief mutiny', 'a brief mutiny two years before the summit'),
    ],
    passes: [
      sound.order,
      reworded(sound.order, 'KSOR was formed', 'KSOR, which may march far, was formed'),
    ],
  },
  pairCue: {
    kinds: ['match'],
    fails: [
      reworded(sound.match, 'KSOR was formed', 'KSOR was formed in 2009'),
      onSeed.match('Match each abbreviation with its full name.', [
        ['F03', 'CSTO', 'CSTO', 'Collective Security Treaty Organization'],
        ['F60', 'SCO', 'SCO', 'Shanghai Cooperation Organization'],
        ['F48', 'CRC', 'CRC', 'Crisis Reaction Center'],
        ['F35', 'KSOR', 'KSOR', 'Rapid Reaction Collective Force'],
      ]),
      onSeed.match('Match each person with what they did.', [
        ['F19', 'Putin', 'Vladimir Putin', 'repeated a call of Vladimir'],
        ['F59', 'Emomali Rahmon', 'Emomali Rahmon', 'proposed closer ties'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'was general secretary'],
        ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'led a mutiny'],
      ]),
    ],
    passes: [
      sound.match,
      reworded(sound.match, 'the CSTO', 'the CSTO of the 2009 force'),
      onSeed.match('Match each office with its holder as of September 2015.', [
        ['F11', 'president of Russia', 'president of Russia', 'Vladimir Putin'],
        ['F58', 'president of Tajikistan', 'president of Tajikistan', 'Emomali Rahmon'],
        ['F27', 'general secretary', 'general secretary', 'Nikolai Bordyuzha'],
        ['F69', 'deputy defense minister', 'deputy defense minister', 'Abdukhalim Nazarzoda'],
      ]),
    ],
  },
  shownSolved: {
    kinds: ['order', 'match'],
    fails: [
      onSeed.order(earliest, [
        ['F77', '2009', 'KSOR was formed'],
        ['F68', 'early September 2015', 'Nazarzoda led a brief mutiny in Tajikistan'],
        ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
      ]),
      onSeed.match('Match each year with what happened then.', [
        ['F77', '2009', '2009', 'KSOR was formed'],
        ['F73', '2011', '2011', 'the CSTO began planning measures against threats'],
        ['F74', '2013', '2013', 'the CSTO promised more assistance to Tajikistan'],
        ['F33', '2016', '2016', 'the job would apparently start to rotate'],
      ]),
    ],
    passes: soundOf('order', 'match'),
  },
  optionGivesAway: {
    kinds: ['multiple'],
    fails: [
      reworded(sound.multiple, 'KSOR is the joint', 'With its 22,000 people, KSOR is the joint'),
    ],
    passes: [sound.multiple],
  },
};
