import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';

const { bridge, seed } = goodIn;

/** Good gaps, and good questions for numbers and dates. */
export const goodNumbers: PlantedGood[] = [
  seed(
    'a person in a dated sentence',
    onSeed.cloze(
      'F68',
      'Abdukhalim Nazarzoda',
      'In early September 2015, ____ (person) led a brief mutiny in Tajikistan.',
    ),
  ),
  seed(
    'a city after “in”',
    onSeed.cloze(
      'F12',
      'Dushanbe',
      'The heads of state of the CSTO countries met in ____ (city) in September 2015.',
    ),
  ),
  seed(
    'a gap at the beginning',
    onSeed.cloze('F07', 'Dushanbe', '____ (city) is the capital of Tajikistan.'),
  ),
  seed(
    'a gap at the end',
    onSeed.cloze(
      'F63',
      'Tajikistan',
      'The host country of the September 2015 CSTO summit was ____ (country).',
    ),
  ),
  seed(
    'an expectation that stays one',
    onSeed.cloze(
      'F50',
      'Crisis Reaction Center',
      'Resources for the ____ (planned institution) were expected to come from the Russian Defense Ministry.',
    ),
  ),
  seed(
    'what somebody was forced to do in the end',
    onSeed.cloze(
      'F70',
      'Abdukhalim Nazarzoda',
      'In the end, ____ (person) was forced to go into hiding.',
    ),
  ),
  seed(
    'an article that fits every answer',
    onSeed.cloze(
      'F32',
      'rotating',
      'The Dushanbe summit apparently decided to turn the job of CSTO general secretary into a(n) ____ (kind of) post.',
    ),
  ),
  bridge(
    'a person before a verb',
    onBridge.cloze('B1', 'Mara Lindqvist', '____ (person) designed the Kestrel Bridge.'),
  ),
  bridge(
    'a name after “The”',
    onBridge.cloze('B7', 'Wren Tunnel', 'The ____ (crossing) was opened in 1957.'),
  ),
  bridge(
    'a hedge beside the gap',
    onBridge.cloze('B6', 'Petra Hale', '____ (person) reportedly promised a second bridge.'),
  ),
  seed(
    'about how many',
    onSeed.number('F78', '22,000', 'About how many personnel did KSOR have as of September 2015?'),
  ),
  seed(
    'approximately how many, and a tolerance at its limit',
    onSeed.number(
      'F78',
      '22,000',
      'As of September 2015, KSOR had approximately how many personnel?',
      { tolerance: 2200 },
    ),
  ),
  seed(
    'exactly how many',
    onSeed.number(
      'F71',
      '26',
      'How many people did the attacks in and near Dushanbe in early September 2015 kill?',
    ),
  ),
  seed(
    'more than how many',
    onSeed.number('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?'),
  ),
  seed(
    'over how many',
    onSeed.number('F45', 'ten', 'Over how many agreements did the Dushanbe summit approve?'),
  ),
  seed(
    'a number that somebody announced',
    onSeed.number(
      'F29',
      '50,000',
      'Bordyuzha announced that CSTO authorities had found and closed more than how many websites?',
      { accept: ['fifty thousand', '50k'] },
    ),
  ),
  seed(
    'a number in a sentence with a gap',
    onSeed.number(
      'F83',
      '2,500',
      'Which number fits the gap in “About _____ KSOR personnel took part in the May 2015 exercises”?',
    ),
  ),
  bridge(
    'a number as of a date',
    onBridge.number(
      'B3',
      '4,300',
      'About how many cyclists used the Kestrel Bridge each day as of June 2020?',
    ),
  ),
  bridge(
    'a small number in words',
    onBridge.number('B9', 'three', 'How many towns are in the Amber League?'),
  ),
  seed('a year', onSeed.date('F77', '2009', 'In which year was KSOR formed?')),
  seed(
    'a year in a sentence with a gap',
    onSeed.date('F77', '2009', 'Which date fits the gap in “KSOR was formed in _____”?'),
  ),
  seed(
    'two days',
    onSeed.date(
      'F13',
      '14 and 15 September 2015',
      'On which dates was the CSTO summit in Dushanbe held?',
      { accept: ['Sept 14–15, 2015', '14/9/2015 to 15/9/2015'] },
    ),
  ),
  seed(
    'a run of days',
    onSeed.date(
      'F82',
      '12 to 22 May 2015',
      "From which date to which date did KSOR's exercises in Tajikistan last in 2015?",
    ),
  ),
  seed(
    'a part of a month',
    onSeed.date(
      'F68',
      'early September 2015',
      'When in 2015 did Abdukhalim Nazarzoda lead a brief mutiny in Tajikistan?',
    ),
  ),
  seed(
    'a year to come, hedged',
    onSeed.date(
      'F33',
      '2016',
      'In which year was the job of CSTO general secretary apparently going to start to rotate?',
    ),
  ),
  bridge(
    'a day',
    onBridge.date('B4', '12 March 2019', 'On which date did Odo Fenn close the Kestrel Bridge?', {
      accept: ['12/3/2019', 'March 12th, 2019'],
    }),
  ),
];
