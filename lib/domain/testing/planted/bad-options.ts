import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

/** Flaws in options that every textbook on tests lists. */
export const badByOptions: PlantedBad[] = [
  seed(
    'noneOfTheAbove',
    'offers “None of the above”',
    onSeed.choice('F77', 'KSOR', 'Which force was formed in 2009?', [
      'CRC',
      'KSOR',
      'None of the above',
    ]),
  ),
  seed(
    'noneOfTheAbove',
    'offers “None of these countries” among several',
    onSeed.multiple(
      'Which of these countries does the article name as member states of the CSTO as of September 2015?',
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
      ],
      ['China', 'None of these countries'],
    ),
  ),
  bridge(
    'noneOfTheAbove',
    'offers “None of them”',
    onBridge.choice('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?', [
      'Mara Lindqvist',
      'Odo Fenn',
      'None of them',
    ]),
  ),
  seed(
    'allOfTheAbove',
    'offers “All of the above”',
    onSeed.choice('F25', 'CSTO', 'Officials of which organization announced measures?', [
      'CSTO',
      'SCO',
      'All of the above',
    ]),
  ),
  bridge(
    'allOfTheAbove',
    'offers “All three”',
    onBridge.choice('B7', 'Wren Tunnel', 'Which crossing was opened in 1957?', [
      'Wren Tunnel',
      'Heron Viaduct',
      'All three',
    ]),
  ),
  seed(
    'kType',
    'combines letters',
    onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
      'Dushanbe',
      'Tashkent',
      'Bishkek',
      'Both B and C',
    ]),
  ),
  seed(
    'kType',
    'combines two other options in one',
    onSeed.choice('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?', [
      'Putin',
      'Rahmon',
      'Rahmon and Putin',
    ]),
  ),
  seed(
    'keyLongest',
    'tells the key by its length',
    onSeed.choice(
      'F19',
      'broad international coalition',
      'What did Putin once again call for at the Dushanbe summit?',
      ['a coalition to fight ISIS', 'a trade deal', 'a new bank'],
      'a coalition to fight ISIS',
    ),
  ),
  seed(
    'trueFalseOptions',
    'asks yes or no in a choice',
    onSeed.choice(
      'F17',
      'Vladimir Putin',
      'Did Vladimir Putin address the Dushanbe summit on 15 September 2015?',
      ['Yes', 'No', 'The article does not say'],
      'Yes',
    ),
  ),
  bridge(
    'trueFalseOptions',
    'offers “True” and “False” with reasons',
    onBridge.choice(
      'B2',
      '1931',
      'Was the Kestrel Bridge opened in 1931?',
      ['True, in spring', 'False, in 1957', 'False, in 1962'],
      'True, in spring',
    ),
  ),
  seed(
    'lostSequence',
    'throws years about',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2012', '2007', '2009']),
  ),
  seed(
    'lostSequence',
    'throws numbers about',
    onSeed.choice('F83', '2,500', 'About how many KSOR personnel took part in the exercises?', [
      '4,500',
      '1,500',
      '2,500',
    ]),
  ),
  seed(
    'convergence',
    'makes the key of what the others have in common',
    onSeed.choice(
      'F85',
      'land operations',
      "Besides air strikes, what did the imaginary scenario of KSOR's May 2015 exercises include?",
      ['land operations', 'land convoys', 'naval operations'],
    ),
  ),
  seed(
    'implausibleDistractor',
    'offers a militant group beside alliances',
    onSeed.choice('F74', 'CSTO', 'Which alliance promised more assistance to Tajikistan in 2013?', [
      'CSTO',
      'ISIS',
      'SCO',
    ]),
  ),
  seed(
    'implausibleDistractor',
    'offers a city beside countries',
    onSeed.choice('F63', 'Tajikistan', 'Which country hosted the September 2015 CSTO summit?', [
      'Kazakhstan',
      'Tajikistan',
      'Tashkent',
    ]),
  ),
  seed(
    'implausibleDistractor',
    'offers what the stem names',
    onSeed.choice('F02', 'Russia', 'Which country, Armenia or another, leads the CSTO?', [
      'Armenia',
      'Belarus',
      'Russia',
    ]),
  ),
  seed(
    'implausibleDistractor',
    'offers a year after the article was written',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2006', '2009', '2024']),
  ),
  seed(
    'implausibleDistractor',
    'offers less than nothing',
    onSeed.choice('F71', '26', 'How many people did the attacks near Dushanbe kill?', [
      '-14',
      '26',
      '44',
    ]),
  ),
  seed(
    'implausibleDistractor',
    'offers one thing under two names',
    onSeed.choice(
      'F02',
      'CSTO',
      'Which security alliance does Russia lead?',
      ['CSTO', 'SCO', 'Shanghai Cooperation Organisation'],
      'CSTO',
    ),
  ),
  seed(
    'implausibleDistractor',
    'offers a person among countries',
    onSeed.multiple(
      'Which of these does the article name as member states of the CSTO as of September 2015?',
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
        ['F41', 'Kyrgyzstan'],
      ],
      ['China', 'Vladimir Putin'],
    ),
  ),
  bridge(
    'implausibleDistractor',
    'offers a number of quite another size',
    onBridge.choice('B9', 'three', 'How many towns are in the Amber League?', [
      'three',
      'four',
      'ninety',
    ]),
  ),
  seed(
    'logicalCue',
    'offers a number beside names',
    onSeed.choice('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?', [
      '50,000',
      'Putin',
      'Rahmon',
    ]),
  ),
  seed(
    'logicalCue',
    'offers an acronym beside long names',
    onSeed.choice(
      'F74',
      'CSTO',
      'Which alliance promised more assistance to Tajikistan in 2013?',
      ['Collective Security Treaty Organization', 'NATO', 'African Union'],
      'Collective Security Treaty Organization',
    ),
  ),
  bridge(
    'logicalCue',
    'offers a surname beside full names',
    onBridge.choice('B4', 'Odo Fenn', 'Who closed the Kestrel Bridge in March 2019?', [
      'Lindqvist',
      'Odo Fenn',
      'Ivo Strand',
    ]),
  ),
  seed(
    'logicalCue',
    'matches a date, a number and people in one question',
    onSeed.match('Match what belongs together.', [
      ['F77', '2009', '2009', 'KSOR was formed'],
      ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'led a brief mutiny in Tajikistan'],
      ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary as of September 2015'],
    ]),
  ),
  seed(
    'exactBesideRounded',
    'offers an exact key beside rounded numbers',
    onSeed.choice('F71', '26', 'How many people did the attacks near Dushanbe kill?', [
      '10',
      '26',
      '50',
    ]),
  ),
  bridge(
    'exactBesideRounded',
    'offers exact numbers beside a rounded key',
    onBridge.choice(
      'B3',
      '4,300',
      'About how many cyclists used the Kestrel Bridge each day as of June 2020?',
      ['2,917', '4,300', '6,418'],
    ),
  ),
];
