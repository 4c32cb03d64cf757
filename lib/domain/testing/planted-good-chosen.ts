import type { PlantedGood } from './planted-good';
import { goodIn, onBridge, onSeed } from './planted-items';

const { bridge, seed } = goodIn;

const killed = 'How many people did the attacks in and near Dushanbe in early September 2015 kill?';
const summitDates = 'On which dates was the CSTO summit in Dushanbe held?';
const members =
  'Which of these countries does the article name as member states of the CSTO as of September 2015?';
const helper = 'Who promised that Russia would help Tajikistan if necessary?';

const choices: PlantedGood[] = [
  seed(
    'years near each other',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2008', '2009', '2010']),
  ),
  seed(
    'four capitals of one region',
    onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
      'Ashgabat',
      'Bishkek',
      'Dushanbe',
      'Tashkent',
    ]),
  ),
  seed(
    'countries with alike names',
    onSeed.choice('F07', 'Tajikistan', 'Dushanbe is the capital of which country?', [
      'Kyrgyzstan',
      'Tajikistan',
      'Uzbekistan',
    ]),
  ),
  seed(
    'members of an alliance beside its leader',
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Armenia',
      'Belarus',
      'Russia',
    ]),
  ),
  seed(
    'a stem in other words than the fact',
    onSeed.choice('F02', 'Russia', 'Which country is at the head of the CSTO?', [
      'Armenia',
      'Kazakhstan',
      'Russia',
    ]),
  ),
  seed(
    'an alliance of which the article does not speak',
    onSeed.choice('F74', 'CSTO', 'Which alliance promised more assistance to Tajikistan in 2013?', [
      'CSTO',
      'NATO',
      'SCO',
    ]),
  ),
  seed(
    'countries that other facts name beside the alliance',
    onSeed.choice(
      'F74',
      'Tajikistan',
      'Which country did the CSTO promise more assistance to in 2013?',
      ['Armenia', 'Kyrgyzstan', 'Tajikistan'],
    ),
  ),
  seed(
    'surnames beside a surname',
    onSeed.choice('F66', 'Putin', helper, ['Bordyuzha', 'Nazarzoda', 'Putin', 'Rahmon']),
  ),
  seed(
    'full names beside a full name',
    onSeed.choice(
      'F59',
      'Emomali Rahmon',
      'Who proposed that CSTO cooperation with the SCO should become a priority?',
      ['Emomali Rahmon', 'Nikolai Bordyuzha', 'Vladimir Putin'],
    ),
  ),
  seed(
    'numbers above a lower bound',
    onSeed.choice(
      'F29',
      '50,000',
      'According to Bordyuzha, CSTO authorities had found and closed more than how many websites?',
      ['50,000', '60,000', '70,000', '80,000'],
    ),
  ),
  seed('counts just apart', onSeed.choice('F71', '26', killed, ['24', '26', '28'])),
  seed(
    'words for numbers one apart',
    onSeed.choice('F44', 'six', 'How many member states did the CSTO have as of September 2015?', [
      'five',
      'six',
      'seven',
    ]),
  ),
  seed(
    'a lower bound in words',
    onSeed.choice('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?', [
      'ten',
      'fifteen',
      'twenty',
    ]),
  ),
  seed(
    'rounded numbers well apart',
    onSeed.choice('F78', '22,000', 'About how many personnel did KSOR have as of September 2015?', [
      '12,000',
      '22,000',
      '31,000',
    ]),
  ),
  seed(
    'a bound in another word',
    onSeed.choice(
      'F83',
      '2,500',
      'Roughly how many KSOR personnel took part in the May 2015 exercises?',
      ['1,500', '2,500', '4,500'],
    ),
  ),
  seed(
    'other days of the same month',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '12 and 13 September 2015',
      '14 and 15 September 2015',
      '16 and 17 September 2015',
    ]),
  ),
  seed(
    'the same days of other months',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '14 and 15 July 2015',
      '14 and 15 August 2015',
      '14 and 15 September 2015',
    ]),
  ),
  seed(
    'the beginnings of other months',
    onSeed.choice(
      'F09',
      'early September 2015',
      'When in 2015 did the attacks in and near Dushanbe take place?',
      ['early July 2015', 'early August 2015', 'early September 2015'],
    ),
  ),
  seed(
    'a year after the article, among others',
    onSeed.choice(
      'F33',
      '2016',
      'In which year would the job of CSTO general secretary apparently start to rotate?',
      ['2016', '2018', '2020'],
    ),
  ),
  seed(
    'a negation that stands out',
    onSeed.choice(
      'F18',
      'Putin',
      'Who said that multilateral cooperation inside the CSTO was NOT aimed at any third party?',
      ['Bordyuzha', 'Putin', 'Rahmon'],
    ),
  ),
  seed(
    'a hedge in another word',
    onSeed.choice(
      'F16',
      'Russia',
      "Besides the Central Asian states, to which country did the CSTO leaders' concern about ISIS militants most likely extend?",
      ['Armenia', 'Belarus', 'Russia'],
    ),
  ),
  seed(
    '“could” for “might”',
    onSeed.choice(
      'F15',
      'Afghanistan',
      "The CSTO summit's joint statement expressed concern that ISIS militants could slip into Central Asian states from which country?",
      ['Afghanistan', 'Azerbaijan', 'Turkmenistan'],
    ),
  ),
  seed(
    'offices that share a word',
    onSeed.choice(
      'F11',
      'president of Russia',
      'Which office did Vladimir Putin hold as of September 2015?',
      ['general secretary of the CSTO', 'president of Russia', 'president of Tajikistan'],
    ),
  ),
  seed(
    'abbreviations of one length',
    onSeed.choice(
      'F48',
      'CRC',
      'Which three-letter abbreviation is used for the new institution that the CSTO leaders reportedly discussed creating?',
      ['CRC', 'SCO', 'UNO'],
    ),
  ),
  seed(
    'terms of one form',
    onSeed.choice(
      'F32',
      'rotating',
      'The Dushanbe summit apparently decided to turn the job of CSTO general secretary into what kind of post?',
      ['honorary', 'permanent', 'rotating'],
    ),
  ),
  seed(
    'a plural among plurals',
    onSeed.choice(
      'F85',
      'land operations',
      "Besides air strikes, what kind of military action did the imaginary scenario of KSOR's May 2015 exercises include?",
      ['cyber attacks', 'land operations', 'naval blockades'],
    ),
  ),
  bridge(
    'a short key among longer options',
    onBridge.choice('B4', 'Odo Fenn', 'Who closed the Kestrel Bridge in March 2019?', [
      'Ivo Strand',
      'Mara Lindqvist',
      'Odo Fenn',
      'Petra Hale',
    ]),
  ),
  bridge(
    'what somebody is said to have done',
    onBridge.choice('B6', 'Petra Hale', 'Who is said to have promised a second bridge?', [
      'Ivo Strand',
      'Odo Fenn',
      'Petra Hale',
    ]),
  ),
  bridge(
    'years of which one belongs to another crossing',
    onBridge.choice('B2', '1931', 'In which year was the Kestrel Bridge opened?', [
      '1931',
      '1944',
      '1957',
    ]),
  ),
  bridge(
    'numbers above “more than”',
    onBridge.choice('B5', '300', 'The repairs led by Ivo Strand took more than how many workers?', [
      '300',
      '400',
      '500',
    ]),
  ),
  bridge(
    'crossings of several kinds',
    onBridge.choice('B7', 'Wren Tunnel', 'Which crossing was opened in 1957?', [
      'Heron Viaduct',
      'Kestrel Bridge',
      'Wren Tunnel',
    ]),
  ),
];

const multiples: PlantedGood[] = [
  seed(
    'three member states among five countries',
    onSeed.multiple(
      members,
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
        ['F41', 'Kyrgyzstan'],
      ],
      ['China', 'Syria'],
    ),
  ),
  seed(
    'two member states, and a neighbor of one',
    onSeed.multiple(
      'Which of the following countries does the article call member states of the CSTO as of September 2015?',
      [
        ['F40', 'Kazakhstan'],
        ['F43', 'Tajikistan'],
      ],
      ['Afghanistan', 'China'],
    ),
  ),
  seed(
    'statements about a force',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
      ],
      [
        "KSOR's exercises in Tajikistan lasted from 3 to 13 May 2015.",
        'About 4,500 KSOR personnel took part in the May 2015 exercises.',
      ],
    ),
  ),
  seed(
    'statements about a country',
    onSeed.multiple(
      'Which of these statements about Tajikistan agree with the article?',
      [
        ['F07', 'Tajikistan', 'Dushanbe is the capital of Tajikistan.'],
        [
          'F69',
          'deputy defense minister',
          'Abdukhalim Nazarzoda was a former deputy defense minister of Tajikistan.',
        ],
      ],
      [
        "KSOR's exercises in Tajikistan lasted from 1 to 9 August 2015.",
        'As of September 2015, Vladimir Putin was the president of Tajikistan.',
      ],
    ),
  ),
  bridge(
    'statements about a bridge',
    onBridge.multiple(
      'Which of these statements about the Kestrel Bridge agree with the article?',
      [
        ['B1', 'Mara Lindqvist', 'Mara Lindqvist designed the Kestrel Bridge.'],
        ['B2', '1931', 'The Kestrel Bridge was opened in 1931.'],
      ],
      [
        'Odo Fenn closed the Kestrel Bridge on 9 June 2019.',
        'As of June 2020, about 8,300 cyclists used the Kestrel Bridge each day.',
      ],
    ),
  ),
];

const claims: PlantedGood[] = [
  seed('a true year', onSeed.claim('F77', '2009', 'KSOR was formed in 2009.')),
  seed('a year two off', onSeed.claim('F77', '2009', 'KSOR was formed in 2011.', '2011')),
  seed(
    'a count one off',
    onSeed.claim('F44', 'six', 'As of September 2015, the CSTO had seven member states.', 'seven'),
  ),
  seed(
    'a count two off',
    onSeed.claim(
      'F71',
      '26',
      'The attacks in and near Dushanbe in early September 2015 killed 28 people.',
      '28',
    ),
  ),
  seed(
    'an approximate number that is far off',
    onSeed.claim(
      'F78',
      '22,000',
      'As of September 2015, KSOR had about 42,000 personnel.',
      '42,000',
    ),
  ),
  seed(
    'the days before the right ones',
    onSeed.claim(
      'F13',
      '14 and 15 September 2015',
      'The CSTO summit in Dushanbe was held on 12 and 13 September 2015.',
      '12 and 13 September 2015',
    ),
  ),
  seed(
    'another capital',
    onSeed.claim('F07', 'Dushanbe', 'Tashkent is the capital of Tajikistan.', 'Tashkent'),
  ),
  seed(
    'another president',
    onSeed.claim(
      'F58',
      'Emomali Rahmon',
      'As of September 2015, Vladimir Putin was the president of Tajikistan.',
      'Vladimir Putin',
    ),
  ),
  seed(
    'a true statement with its hedge',
    onSeed.claim(
      'F31',
      'Nikolai Bordyuzha',
      'The Dushanbe summit apparently decided that Nikolai Bordyuzha would be replaced.',
    ),
  ),
  bridge('a true year', onBridge.claim('B7', '1957', 'The Wren Tunnel was opened in 1957.')),
  bridge(
    'the year of another crossing',
    onBridge.claim('B8', '1962', 'The Heron Viaduct was opened in 1957.', '1957'),
  ),
  bridge(
    'a count one off',
    onBridge.claim('B9', 'three', 'The Amber League is an alliance of four towns.', 'four'),
  ),
];

const earliest = 'Put these events in order, earliest first.';

const orders: PlantedGood[] = [
  seed(
    'four events of eight years',
    onSeed.order(earliest, [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
      ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
    ]),
  ),
  seed(
    'two events of one month that share no day, and one that may come',
    onSeed.order('Put these events in order, from the earliest to the latest.', [
      ['F82', '12 to 22 May 2015', 'KSOR held exercises in Tajikistan'],
      ['F09', 'early September 2015', 'The attacks in and near Dushanbe took place'],
      ['F17', '15 September 2015', 'Vladimir Putin addressed the Dushanbe summit'],
      ['F33', '2016', 'The job of CSTO general secretary would apparently start to rotate'],
    ]),
  ),
  bridge(
    'crossings that were opened and one that was closed',
    onBridge.order('Put these events in order, oldest first.', [
      ['B2', '1931', 'The Kestrel Bridge was opened'],
      ['B7', '1957', 'The Wren Tunnel was opened'],
      ['B8', '1962', 'The Heron Viaduct was opened'],
      ['B4', '12 March 2019', 'Odo Fenn closed the Kestrel Bridge'],
    ]),
  ),
];

const matches: PlantedGood[] = [
  seed(
    'people and what they said or did',
    onSeed.match('Match each person with what they said or did.', [
      ['F19', 'Putin', 'Vladimir Putin', 'called for a broad international coalition'],
      [
        'F59',
        'Emomali Rahmon',
        'Emomali Rahmon',
        'proposed that CSTO cooperation with the SCO should become a priority',
      ],
      [
        'F29',
        'Bordyuzha',
        'Nikolai Bordyuzha',
        'announced that CSTO authorities had closed more than 50,000 websites',
      ],
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'numbers with their bounds',
    onSeed.match('Match each number with what it counts.', [
      ['F87', '700', 'about 700', 'militants in the imaginary scenario of the exercises'],
      ['F83', '2,500', 'about 2,500', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F78', '22,000', 'about 22,000', 'KSOR personnel in total as of September 2015'],
      ['F29', '50,000', 'more than 50,000', 'websites found and closed, according to Bordyuzha'],
    ]),
  ),
  seed(
    'years and events, one of which may come',
    onSeed.match('Match each year with what happened then.', [
      ['F77', '2009', '2009', 'the joint force KSOR was formed'],
      [
        'F73',
        '2011',
        '2011',
        'the CSTO began planning measures against threats from Afghan territory',
      ],
      ['F74', '2013', '2013', 'the CSTO promised more assistance to Tajikistan'],
      ['F33', '2016', '2016', 'the job of CSTO general secretary would apparently start to rotate'],
    ]),
  ),
  seed(
    'people and offices as of a date, with one office too many',
    onSeed.match(
      'Match each person with their role as of September 2015.',
      [
        ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president of Russia'],
        ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president of Tajikistan'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary of the CSTO'],
        [
          'F69',
          'Abdukhalim Nazarzoda',
          'Abdukhalim Nazarzoda',
          'former deputy defense minister of Tajikistan',
        ],
      ],
      ['president of Belarus'],
    ),
  ),
];

/** Good questions whose answers are chosen, judged, put in order or matched. */
export const goodChosen: PlantedGood[] = [
  ...choices,
  ...multiples,
  ...claims,
  ...orders,
  ...matches,
];
