import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

/** Wrong keys, second right answers and cues that are easily overlooked. */
export const badBySubtleAnswer: PlantedBad[] = [
  seed(
    'moreThanOneRight',
    'offers another spelling of the name',
    onSeed.choice(
      'F58',
      'Emomali Rahmon',
      'Who was the president of Tajikistan as of September 2015?',
      ['Emomali Rahmon', 'Emomali Rakhmon', 'Vladimir Putin'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the ministry with its words turned around',
    onSeed.choice(
      'F50',
      'Russian Defense Ministry',
      'Which body was expected to provide resources for the Crisis Reaction Center (CRC)?',
      ['Ministry of Defence of Russia', 'Russian Defense Ministry', 'Syrian Defense Ministry'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the internet beside cyberspace',
    onSeed.choice('F26', 'cyberspace', 'In which area did the CSTO announce new measures?', [
      'banking',
      'cyberspace',
      'the internet',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers the date in figures',
    onSeed.choice(
      'F17',
      '15 September 2015',
      'On which date did Vladimir Putin address the Dushanbe summit?',
      ['12/9/2015', '15/9/2015', '15 September 2015'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers “after 2015” beside 2016',
    onSeed.choice(
      'F33',
      '2016',
      'When would the job of CSTO general secretary apparently start to rotate?',
      ['2014', '2016', 'after 2015'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers 6 beside six',
    onSeed.choice('F44', 'six', 'How many member states did the CSTO have as of September 2015?', [
      'five',
      'six',
      '6',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers 2.5k beside 2,500',
    onSeed.choice('F83', '2,500', 'About how many KSOR personnel took part in the exercises?', [
      '1,200',
      '2.5k',
      '2,500',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers nine beside more than ten',
    onSeed.choice('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?', [
      'nine',
      'ten',
      'twelve',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers “26 or more” beside 26',
    onSeed.choice('F71', '26', 'How many people did the attacks near Dushanbe kill?', [
      '17',
      '26',
      '26 or more',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'asks so widely that two countries host something',
    onSeed.choice('F02', 'Russia', 'Which of these countries was a CSTO member state?', [
      'Armenia',
      'China',
      'Russia',
    ]),
  ),
  bridge(
    'moreThanOneRight',
    'offers the designer as Ms Lindqvist',
    onBridge.choice('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?', [
      'Mara Lindqvist',
      'Ms Lindqvist',
      'Petra Hale',
    ]),
  ),
  seed(
    'falseClaimHolds',
    'calls 2,600 false beside about 2,500',
    onSeed.claim(
      'F83',
      '2,500',
      'About 2,600 KSOR personnel took part in the May 2015 exercises.',
      '2,600',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls September false where it was early September',
    onSeed.claim(
      'F09',
      'early September 2015',
      'The attacks in and near Dushanbe took place in September 2015.',
      'September 2015',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls the office false by its words turned around',
    onSeed.claim(
      'F27',
      'general secretary',
      'As of September 2015, Nikolai Bordyuzha was the secretary general of the CSTO.',
      'secretary general',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls the president false by his title and surname',
    onSeed.claim(
      'F11',
      'Vladimir Putin',
      'As of September 2015, President Putin was the president of Russia.',
      'President Putin',
    ),
  ),
  seed(
    'keyIsNotTheSlot',
    'marks a claim as true that has another capital',
    onSeed.claim('F07', 'Dushanbe', 'Bishkek is the capital of Tajikistan.'),
  ),
  seed(
    'keyIsNotTheSlot',
    'pairs two numbers crosswise',
    onSeed.match('Match each number with what it counts.', [
      ['F87', '700', 'about 700', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F83', '2,500', 'about 2,500', 'militants in the imaginary scenario of the exercises'],
      ['F29', '50,000', 'more than 50,000', 'websites found and closed, according to Bordyuzha'],
      ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
    ]),
  ),
  seed(
    'stemUnchecked',
    'puts another year into the stem',
    onSeed.short('F77', 'KSOR', 'Which force was formed in 2012?'),
  ),
  seed(
    'stemUnchecked',
    'asks about another organization',
    onSeed.number('F44', 'six', 'How many member states did the SCO have as of September 2015?'),
  ),
  seed(
    'acceptsAnother',
    'accepts a capital that only the world knows',
    onSeed.short('F07', 'Dushanbe', 'What is the capital of Tajikistan?', {
      accept: ['Dushanbe', 'Bishkek'],
    }),
  ),
  seed(
    'acceptsAnother',
    'takes no care that a slip of “mutiny” may be “Putin”',
    onSeed.short(
      'F91',
      "Nazarzoda's mutiny",
      "What did KSOR's show of force in May 2015 fail to prevent?",
      { confusable: [] },
    ),
  ),
  seed(
    'toleranceTooWide',
    'lets a small count be off by one',
    onSeed.number('F44', 'six', 'How many member states did the CSTO have as of September 2015?', {
      tolerance: 1,
    }),
  ),
  seed(
    'revealsAnswer',
    'names the office and its holder in a stem about websites',
    onSeed.short(
      'F27',
      'Nikolai Bordyuzha',
      'Who was the general secretary of the CSTO as of September 2015?',
    ),
    onSeed.number(
      'F29',
      '50,000',
      'According to Bordyuzha, general secretary of the CSTO, its authorities had closed more than how many websites?',
    ),
  ),
  seed(
    'revealsAnswer',
    'names the force and its owner crosswise',
    onSeed.short('F36', 'CSTO', 'KSOR is the joint military force of which alliance?'),
    onSeed.short(
      'F35',
      'KSOR',
      'Which four-letter abbreviation, taken from a Russian name, is used for the joint military force of the CSTO?',
    ),
  ),
  seed(
    'revealsAnswer',
    'names the planned institution where another question asks for it',
    onSeed.short(
      'F47',
      'Crisis Reaction Center',
      'Which new institution did the CSTO leaders reportedly discuss creating?',
    ),
    onSeed.short(
      'F49',
      'CSTO',
      'Which alliance would the Crisis Reaction Center, reportedly discussed in Dushanbe, belong to?',
    ),
  ),
  seed(
    'revealsAnswer',
    'says between which countries the border is',
    onSeed.short(
      'F76',
      'Tajikistan',
      'Which CSTO member state, according to the article, has a border with Afghanistan?',
    ),
    onSeed.short(
      'F75',
      "Tajikistan's border with Afghanistan",
      'The assistance that the CSTO promised Tajikistan in 2013 was meant to strengthen what?',
    ),
  ),
  seed(
    'revealsAnswer',
    'says in a long option what another question asks',
    onSeed.choice(
      'F24',
      'terrorist groups',
      'What did Putin warn against using to bring about regime change?',
      ['foreign banks', 'terrorist groups', 'websites that helped ISIS to recruit people'],
    ),
    onSeed.short(
      'F30',
      'ISIS',
      'According to Bordyuzha, the closed websites had been helping which group to recruit people?',
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a statement false that follows from “about”',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
      ],
      [
        ['F83', 'About 2,600 KSOR personnel took part in the May 2015 exercises.'],
        ['F78', 'As of September 2015, KSOR had about 41,000 personnel.'],
      ],
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a statement false that gives the month',
    onSeed.multiple(
      'Which of these statements about the summit agree with the article?',
      [
        ['F45', 'ten', 'The Dushanbe summit approved more than ten agreements.'],
        ['F63', 'Tajikistan', 'The host country of the September 2015 CSTO summit was Tajikistan.'],
      ],
      [
        'The CSTO summit in Dushanbe was held on some days of September 2015.',
        'The CSTO summit in Dushanbe was held on 15 September 2015.',
      ],
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a hedged statement false for another name',
    onSeed.multiple(
      'Which of these statements about the CSTO agree with the article?',
      [
        ['F02', 'CSTO', 'Russia leads the CSTO.'],
        ['F74', '2013', 'In 2013, the CSTO promised more assistance to Tajikistan.'],
      ],
      [
        ['F44', 'As of September 2015, the CSTO had nine member states.'],
        ['F31', 'The Dushanbe summit apparently decided that Emomali Rahmon would be replaced.'],
      ],
    ),
  ),
  seed(
    'ambiguousPair',
    'lists one person under two names',
    onSeed.match('Match each person with what they said or did.', [
      ['F19', 'Putin', 'Vladimir Putin', 'repeated a call for a broad international coalition'],
      ['F66', 'Putin', 'President Putin', 'promised that Russia would help if necessary'],
      [
        'F27',
        'Nikolai Bordyuzha',
        'Nikolai Bordyuzha',
        'was the general secretary in September 2015',
      ],
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'led a brief mutiny'],
    ]),
  ),
  seed(
    'stemUnchecked',
    'asks when and keys a country',
    onSeed.short('F63', 'Tajikistan', 'When was the September 2015 CSTO summit hosted?'),
  ),
  bridge(
    'stemUnchecked',
    'asks how many and keys a crossing',
    onBridge.short('B7', 'Wren Tunnel', 'How many crossings were opened in 1957?'),
  ),
  seed('keyIsNotTheSlot', 'corrects a false claim wrongly', {
    ...onSeed.claim('F77', '2009', 'KSOR was formed in 2011.', '2011'),
    key: { kind: 'trueFalse', value: false, swap: { wrong: '2011', right: '2010' } },
  }),
  seed(
    'claimUnchecked',
    'makes a false statement up that no fact denies',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
      ],
      ['KSOR has its seat in Moscow.', 'As of September 2015, KSOR had about 41,000 personnel.'],
    ),
  ),
];
