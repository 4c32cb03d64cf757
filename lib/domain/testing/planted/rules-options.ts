import { onBridge, onSeed } from './items';
import { bridge, keyed, type RuleExamples, sound } from './rules';

const who = 'Who closed the Kestrel Bridge in March 2019?';
const people = (...wrong: string[]) =>
  bridge(onBridge.choice('B4', 'Odo Fenn', who, ['Odo Fenn', ...wrong]));
const formed = (...options: string[]) =>
  onSeed.choice('F77', '2009', 'In which year was KSOR formed?', options);
const killed = (...options: string[]) =>
  onSeed.choice('F71', '26', 'How many people did the attacks near Dushanbe kill?', options);
const members = (...wrong: string[]) =>
  onSeed.multiple(
    'Which of these countries does the article name as member states of the CSTO as of September 2015?',
    [
      ['F38', 'Armenia'],
      ['F39', 'Belarus'],
    ],
    wrong,
  );
const promised = (...options: string[]) =>
  bridge(onBridge.choice('B6', 'second bridge', 'What did she reportedly promise?', options));

/** Examples for the rules on options: their forms, their number, and how alike they are. */
export const optionExamples: RuleExamples = {
  noneOfTheAbove: {
    kinds: ['choice', 'multiple'],
    fails: [
      people('Ivo Strand', 'None of the above'),
      people('Ivo Strand', 'none of these'),
      members('China', 'Neither of them'),
    ],
    passes: [people('Ivo Strand', 'Petra Hale'), members('China', 'Syria')],
  },
  allOfTheAbove: {
    kinds: ['choice', 'multiple'],
    fails: [
      people('Ivo Strand', 'All of the above'),
      people('Ivo Strand', 'Both of these'),
      people('Ivo Strand', 'All three'),
      members('China', 'All of them'),
    ],
    passes: [people('Ivo Strand', 'Alla Both'), members('China', 'Syria')],
  },
  kType: {
    kinds: ['choice', 'multiple'],
    fails: [
      people('Ivo Strand', 'A and B'),
      people('Ivo Strand', 'Both B and C'),
      people('Ivo Strand', 'Ivo Strand and Odo Fenn'),
      members('China', 'Armenia and Belarus'),
    ],
    passes: [people('Ivo Strand', 'Anders and Brown'), members('China', 'Syria')],
  },
  trueFalseOptions: {
    kinds: ['choice', 'multiple'],
    fails: [people('True', 'False'), people('Yes', 'No, Ivo Strand'), members('China', 'No')],
    passes: [people('Noah Fenn', 'Falsetto Strand'), members('China', 'Norway')],
  },
  keyLongest: {
    kinds: ['choice'],
    fails: [
      bridge(
        onBridge.choice('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?', [
          'Ivo Strand',
          'Mara Lindqvist',
          'Odo Fenn',
        ]),
      ),
    ],
    passes: [
      people('Ivo Strand', 'Petra Hale'),
      bridge(
        onBridge.choice('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?', [
          'Ivo Strandberg',
          'Mara Lindqvist',
          'Odo Fenn',
        ]),
      ),
    ],
  },
  lostSequence: {
    kinds: ['choice'],
    fails: [formed('2009', '2007', '2012'), killed('44', '26', '12')],
    passes: [formed('2007', '2009', '2012'), killed('12', '26', '44')],
  },
  convergence: {
    kinds: ['choice'],
    fails: [promised('second bridge', 'second tunnel', 'wide bridge')],
    passes: [promised('second bridge', 'second tunnel', 'fast ferry')],
  },
  optionCount: {
    kinds: ['choice', 'multiple', 'order', 'match'],
    fails: [
      formed('2007', '2009'),
      formed('2005', '2006', '2007', '2008', '2009'),
      members('China'),
      members('China', 'Syria', 'Iran', 'Iraq', 'India'),
      keyed(sound.multiple, { optionIds: ['a'] }),
      keyed(sound.multiple, { optionIds: ['a', 'b', 'c', 'd'] }),
      onSeed.order('Put these events in order, earliest first.', [
        ['F77', '2009', 'KSOR was formed'],
        ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ]),
      onSeed.match('Match each year with what happened then.', [
        ['F77', '2009', '2009', 'KSOR was formed'],
        ['F74', '2013', '2013', 'the CSTO promised more assistance to Tajikistan'],
        ['F33', '2016', '2016', 'the job would apparently start to rotate'],
      ]),
    ],
    passes: [
      formed('2007', '2009', '2012'),
      formed('2007', '2008', '2009', '2012'),
      members('China', 'Syria', 'Iran', 'Iraq'),
      sound.order,
      sound.match,
    ],
  },
  implausibleDistractor: {
    kinds: ['choice', 'multiple'],
    fails: [
      people('Amber League', 'Ivo Strand'),
      bridge(
        onBridge.choice('B7', 'Wren Tunnel', 'Which crossing was opened in 1957?', [
          'Heron Viaduct',
          'Orrin',
          'Wren Tunnel',
        ]),
      ),
      onSeed.choice('F63', 'Tajikistan', 'Which country hosted the September 2015 CSTO summit?', [
        'Kabul',
        'Tajikistan',
        'Uzbekistan',
      ]),
      onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
        'Bishkek',
        'Dushanbe',
        'Uzbekistan',
      ]),
      onSeed.choice('F02', 'Russia', 'Which country, Armenia or another, leads the CSTO?', [
        'Armenia',
        'Belarus',
        'Russia',
      ]),
      formed('2007', '2009', '2021'),
      killed('-4', '26', '44'),
      killed('26', '44', '4,400'),
      members('China', 'Vladimir Putin'),
      onSeed.choice(
        'F74',
        'CSTO',
        'Which alliance promised more assistance to Tajikistan in 2013?',
        ['CSTO', 'SCO', 'Shanghai Cooperation Organisation'],
      ),
    ],
    passes: [
      people('Ivo Strand', 'Petra Hale'),
      formed('2007', '2009', '2012'),
      killed('12', '26', '44'),
      members('China', 'Uzbekistan'),
      sound.multiple,
      onSeed.choice('F33', '2016', 'In which year would the job apparently start to rotate?', [
        '2016',
        '2018',
        '2020',
      ]),
    ],
  },
  logicalCue: {
    kinds: ['choice', 'match'],
    fails: [
      people('Strand', 'Petra Hale'),
      formed('2007', '2009', 'in spring'),
      onSeed.choice('F66', 'Putin', 'Who promised help?', ['Putin', 'Rahmon', '50,000']),
      onSeed.choice('F74', 'CSTO', 'Which alliance was it?', ['African Union', 'CSTO', 'NATO']),
      onSeed.match('Match what belongs to the same fact.', [
        ['F77', '2009', '2009', 'KSOR was formed'],
        ['F71', '26', '26', 'people killed'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary'],
        ['F07', 'Dushanbe', 'Dushanbe', 'capital of Tajikistan'],
      ]),
    ],
    passes: [
      people('Ivo Strand', 'Petra Hale'),
      formed('2007', '2009', '2012'),
      onSeed.choice('F66', 'Putin', 'Who promised help?', ['Nazarzoda', 'Putin', 'Rahmon']),
      sound.match,
    ],
  },
  exactBesideRounded: {
    kinds: ['choice'],
    fails: [
      killed('20', '26', '50'),
      bridge(
        onBridge.choice('B3', '4,300', 'About how many cyclists used it as of June 2020?', [
          '2,917',
          '4,300',
          '6,418',
        ]),
      ),
    ],
    passes: [
      killed('14', '26', '53'),
      bridge(
        onBridge.choice('B3', '4,300', 'About how many cyclists used it as of June 2020?', [
          '2,000',
          '4,300',
          '6,400',
        ]),
      ),
      onSeed.choice('F44', 'six', 'How many member states were there?', ['six', 'ten', 'eleven']),
    ],
  },
};
