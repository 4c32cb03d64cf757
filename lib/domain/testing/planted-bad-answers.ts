import type { Item } from '../questions/question';
import type { PlantedBad } from './planted-bad';
import { onBridge, onSeed, plantedIn } from './planted-items';

const { bridge, seed } = plantedIn;

const websites = 'According to Bordyuzha, CSTO authorities had closed more than how many websites?';
const killed = 'How many people did the attacks in and near Dushanbe in early September 2015 kill?';
const personnel = 'About how many personnel did KSOR have as of September 2015?';
const summitDates = 'On which dates was the CSTO summit in Dushanbe held?';
const members =
  'Which of these countries does the article name as member states of the CSTO as of September 2015?';

/** Another option, or another typed answer, is as right as the key. */
export const badByUniqueness: PlantedBad[] = [
  seed(
    'moreThanOneRight',
    'offers ISIL beside ISIS',
    onSeed.choice('F25', 'ISIS', 'Against which group did CSTO officials announce measures?', [
      'ISIL',
      'ISIS',
      'CRC',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers the Russian Federation beside Russia',
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Belarus',
      'Russia',
      'Russian Federation',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers an alias with “the” before it',
    onSeed.choice(
      'F20',
      'ISIS',
      'Which group was the international coalition that Putin called for meant to fight?',
      ['the Daesh', 'Islamic State', 'Taliban'],
      'Islamic State',
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the key with its initial only',
    onSeed.choice(
      'F17',
      'Vladimir Putin',
      'Who addressed the Dushanbe summit on 15 September 2015?',
      ['Emomali Rahmon', 'Nikolai Bordyuzha', 'V. Putin', 'Vladimir Putin'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the key in other words',
    onSeed.choice(
      'F22',
      'military support',
      'What was Russia still giving to the Syrian government in 2015?',
      ['grain', 'military support', 'support by its army', 'troops for border posts'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers more than 25,000 beside more than 50,000',
    onSeed.choice('F29', '50,000', websites, ['25,000', '50,000', '75,000']),
  ),
  seed(
    'moreThanOneRight',
    'offers “at least 40,000” beside more than 50,000',
    onSeed.choice(
      'F29',
      '50,000',
      'How many websites did Bordyuzha say CSTO authorities had closed?',
      ['at least 40,000', 'more than 50,000', 'more than 80,000'],
      'more than 50,000',
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers “more than 20” beside 26',
    onSeed.choice('F71', '26', killed, ['26', 'more than 20', 'fewer than 12']),
  ),
  seed(
    'moreThanOneRight',
    'offers “fewer than 30” beside 26',
    onSeed.choice('F71', '26', killed, ['16', '26', 'fewer than 30']),
  ),
  seed(
    'moreThanOneRight',
    'offers “up to ten” beside six',
    onSeed.choice('F44', 'six', 'How many member states did the CSTO have as of September 2015?', [
      'four',
      'six',
      'up to ten',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers “between 20 and 30” beside 26',
    onSeed.choice('F71', '26', killed, ['26', '45', 'between 20 and 30']),
  ),
  seed(
    'moreThanOneRight',
    'offers 24,000 beside about 22,000',
    onSeed.choice('F78', '22,000', personnel, ['12,000', '22,000', '24,000']),
  ),
  seed(
    'moreThanOneRight',
    'offers 22 thousand beside 22,000',
    onSeed.choice('F78', '22,000', personnel, ['12,000', '22 thousand', '22,000']),
  ),
  bridge(
    'moreThanOneRight',
    'offers 4.3 thousand beside 4,300',
    onBridge.choice(
      'B3',
      '4,300',
      'About how many cyclists used the Kestrel Bridge each day as of June 2020?',
      ['2,100', '4.3 thousand', '4,300'],
    ),
  ),
  bridge(
    'moreThanOneRight',
    'offers 200 beside more than 300',
    onBridge.choice('B5', '300', 'The repairs led by Ivo Strand took more than how many workers?', [
      '200',
      '300',
      '400',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers the month beside two of its days',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '12 to 22 May 2015',
      'September 2015',
      '14 and 15 September 2015',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers an overlapping run of days',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '2 and 3 September 2015',
      '14 and 15 September 2015',
      '14 to 16 September 2015',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers “before 2010” beside 2009',
    onSeed.choice('F77', '2009', 'When was KSOR formed?', ['2009', '2012', 'before 2010']),
  ),
  seed(
    'moreThanOneRight',
    'offers another member state as wrong',
    onSeed.choice(
      'F38',
      'Armenia',
      'Which country was a member state of the CSTO as of September 2015?',
      ['Armenia', 'Belarus', 'Afghanistan'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a member state wrong among several',
    onSeed.multiple(
      members,
      [
        ['F38', 'Armenia'],
        ['F41', 'Kyrgyzstan'],
      ],
      ['Belarus', 'China'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a statement wrong that the article makes',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
      ],
      ['KSOR held exercises in Tajikistan in May 2015.', 'KSOR was formed in 2012.'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'widens the stem so that another option fits',
    onSeed.choice('F02', 'Russia', 'Which country is a member state of the CSTO?', [
      'China',
      'Kazakhstan',
      'Russia',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'asks for one member state in words where six are right',
    onSeed.short(
      'F38',
      'Armenia',
      'Which country was a member state of the CSTO as of September 2015?',
    ),
  ),
  seed(
    'moreThanOneRight',
    'leaves a gap for one member state where six are right',
    onSeed.cloze(
      'F40',
      'Kazakhstan',
      'As of September 2015, ____ (country) was a member state of the CSTO.',
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the very same text twice',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2007', '2009', '2009']),
  ),
];

const nazarzoda: [string, string, string, string] = [
  'F68',
  'Abdukhalim Nazarzoda',
  'Abdukhalim Nazarzoda',
  'led a brief mutiny in Tajikistan',
];
const rahmon: [string, string, string, string] = [
  'F59',
  'Emomali Rahmon',
  'Emomali Rahmon',
  'proposed that CSTO cooperation with the SCO should become a priority',
];
const bordyuzha: [string, string, string, string] = [
  'F29',
  'Bordyuzha',
  'Nikolai Bordyuzha',
  'announced that CSTO authorities had closed more than 50,000 websites',
];
const putin: [string, string, string, string] = [
  'F19',
  'Putin',
  'Vladimir Putin',
  'repeated a call for a broad international coalition',
];

const withPairs = (item: Item, swapped: [number, number]): Item => {
  if (item.key.kind !== 'match') throw new Error('no match');
  const pairs = item.key.pairs.map((pair, at) => {
    const other = at === swapped[0] ? swapped[1] : at === swapped[1] ? swapped[0] : at;
    return item.key.kind === 'match'
      ? { left: pair.left, right: item.key.pairs[other]?.right ?? '' }
      : pair;
  });
  return { ...item, key: { ...item.key, pairs } };
};

const keyed = (item: Item, key: Item['key']): Item => ({ ...item, key });
const persons = onSeed.match('Match each person with what they said or did.', [
  nazarzoda,
  rahmon,
  bordyuzha,
  putin,
]);
const events = onSeed.order('Put these events in order, earliest first.', [
  ['F77', '2009', 'KSOR was formed'],
  ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
  ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
]);

/** The key is wrong, or what proves it is not there. */
export const badByKey: PlantedBad[] = [
  seed(
    'keyIsNotTheSlot',
    'marks a wrong option as right',
    onSeed.choice(
      'F74',
      'CSTO',
      'Which alliance promised more assistance to Tajikistan in 2013?',
      ['CSTO', 'NATO', 'SCO'],
      'SCO',
    ),
  ),
  seed(
    'keyIsNotTheSlot',
    'marks a claim as true that has another year',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2011.'),
  ),
  seed(
    'keyIsNotTheSlot',
    'marks the very statement as false',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009.', '2009'),
  ),
  seed(
    'keyIsNotTheSlot',
    'drops a zero of the number',
    onSeed.number('F78', '22,000', personnel, { value: 2200 }),
  ),
  seed(
    'keyIsNotTheSlot',
    'takes “about” for exact',
    onSeed.number('F78', '22,000', personnel, { bound: 'exact', tolerance: 0 }),
  ),
  seed(
    'keyIsNotTheSlot',
    'takes “more than” for exact',
    onSeed.number('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?', {
      bound: 'exact',
    }),
  ),
  seed(
    'keyIsNotTheSlot',
    'keys the next day',
    onSeed.date(
      'F17',
      '15 September 2015',
      'On which date did Vladimir Putin address the Dushanbe summit?',
      { value: '2015-09-16' },
    ),
  ),
  seed('keyIsNotTheSlot', 'asks for the day of a year', {
    ...onSeed.date('F77', '2009', 'On which date was KSOR formed?'),
    question: { kind: 'date', stem: 'On which date was KSOR formed?', precision: 'day' },
  }),
  seed(
    'keyIsNotTheSlot',
    'keys another person for a typed answer',
    onSeed.short('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?', {
      answer: 'Rahmon',
      accept: ['Rahmon'],
    }),
  ),
  bridge(
    'keyIsNotTheSlot',
    'keys another crossing for a gap',
    onBridge.cloze('B7', 'Wren Tunnel', 'The ____ (crossing) was opened in 1957.', {
      answer: 'Heron Viaduct',
    }),
  ),
  seed(
    'keyIsNotTheSlot',
    'marks a country as a member that is none',
    keyed(
      onSeed.multiple(
        members,
        [
          ['F38', 'Armenia'],
          ['F39', 'Belarus'],
        ],
        ['China', 'Syria'],
      ),
      { kind: 'multiple', optionIds: ['a', 'c'], distractors: [] },
    ),
  ),
  seed('keyIsNotTheSlot', 'swaps what two people did', withPairs(persons, [0, 3])),
  seed(
    'keyIsNotTheSlot',
    'keys the events from last to first',
    keyed(events, {
      kind: 'order',
      ids: events.key.kind === 'order' ? events.key.ids.toReversed() : [],
      dates: ['2009', '2013', 'early September 2015'],
    }),
  ),
  seed(
    'keyIsNotTheSlot',
    'asks for the latest first and keys the earliest first',
    onSeed.order('Put these events in order, latest first.', [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'keyIsNotTheSlot',
    'shows the dates of other events as the right ones',
    keyed(events, {
      kind: 'order',
      ids: events.key.kind === 'order' ? events.key.ids : [],
      dates: ['2009', '2016', 'early September 2015'],
    }),
  ),
  seed('evidenceMissing', 'asks a fact that the bank does not hold', {
    ...onSeed.short('F77', 'KSOR', 'Which force was formed in 2009?'),
    facts: [
      {
        ...onSeed.short('F77', 'KSOR', 'Which force was formed in 2009?').facts[0],
        factId: 'F999',
      },
    ],
  }),
  bridge('evidenceMissing', 'quotes what the article does not say', {
    ...onBridge.short('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?'),
    facts: [
      {
        ...onBridge.short('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?').facts[0],
        citation: { paragraph: 1, sentence: 1, quote: 'Mara Lindqvist alone designed it' },
      },
    ],
  }),
  seed('evidenceMissing', 'cites a true sentence that proves something else', {
    ...onSeed.date('F77', '2009', 'In which year was KSOR formed?'),
    facts: [
      {
        ...onSeed.date('F77', '2009', 'In which year was KSOR formed?').facts[0],
        citation: { paragraph: 1, sentence: 1, quote: 'security alliance led by Russia' },
      },
    ],
  }),
  seed(
    'evidenceMissing',
    'explains a wrong option by a sentence that is not there',
    keyed(
      onSeed.choice('F77', 'KSOR', 'Which force was formed in 2009?', ['CSTO', 'KSOR', 'UNSC']),
      {
        kind: 'choice',
        optionId: 'b',
        answer: 'KSOR',
        distractors: [
          {
            optionId: 'a',
            text: 'CSTO',
            from: {
              factId: 'F74',
              statement: 'In 2012, the CSTO promised more assistance to Tajikistan.',
              citation: { paragraph: 15, sentence: 9, quote: 'In 2012' },
            },
          },
          { optionId: 'c', text: 'UNSC', from: null },
        ],
      },
    ),
  ),
  seed(
    'stemUnchecked',
    'asks about one president and keys the other',
    onSeed.short('F58', 'Emomali Rahmon', 'Who was the president of Russia as of September 2015?'),
  ),
  seed(
    'stemUnchecked',
    'asks about the host and keys the leader',
    onSeed.choice('F02', 'Russia', 'Which country held the talks in its capital city?', [
      'Armenia',
      'Belarus',
      'Russia',
    ]),
  ),
  bridge(
    'stemUnchecked',
    'asks about one crossing and keys the year of another',
    onBridge.date('B7', '1957', 'In which year was the Kestrel Bridge opened?'),
  ),
  seed(
    'claimUnchecked',
    'claims in words of its own',
    onSeed.claim('F77', '2009', 'The alliance has had a joint force since 2009.'),
  ),
  seed(
    'claimUnchecked',
    'adds a detail to a true claim',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009 by a treaty signed in Moscow.'),
  ),
  seed(
    'claimUnchecked',
    'denies a true claim',
    onSeed.claim('F77', '2009', 'KSOR was not formed in 2009.', 'not formed'),
  ),
  seed(
    'claimUnchecked',
    'puts an event in order that the fact does not tell',
    onSeed.order('Put these events in order, earliest first.', [
      ['F77', '2009', 'KSOR was dissolved by parliament'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'claimUnchecked',
    'matches a person with what no fact says of them',
    onSeed.match('Match each person with what they said or did.', [
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'owned a newspaper in the north'],
      rahmon,
      bordyuzha,
      putin,
    ]),
  ),
  seed(
    'falseClaimHolds',
    'calls “more than five” false where there are six',
    onSeed.claim(
      'F44',
      'six',
      'As of September 2015, the CSTO had more than five member states.',
      'more than five',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls “about 25” false where there are 26',
    onSeed.claim(
      'F71',
      '26',
      'The attacks in and near Dushanbe in early September 2015 killed about 25 people.',
      'about 25',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls 25,000 false beside about 22,000',
    onSeed.claim(
      'F78',
      '22,000',
      'As of September 2015, KSOR had about 25,000 personnel.',
      '25,000',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls twenty agreements false beside more than ten',
    onSeed.claim(
      'F45',
      'ten',
      'The Dushanbe summit approved more than twenty agreements.',
      'twenty',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls the month false that holds both days',
    onSeed.claim(
      'F13',
      '14 and 15 September 2015',
      'The CSTO summit in Dushanbe was held on September 2015.',
      'September 2015',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls the second day false of two',
    onSeed.claim(
      'F13',
      '14 and 15 September 2015',
      'The CSTO summit in Dushanbe was held on 15 September 2015.',
      '15 September 2015',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls a later year false of what may happen often',
    onSeed.claim(
      'F74',
      '2013',
      'In 2014, the CSTO promised more assistance to Tajikistan.',
      '2014',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls another member state false',
    onSeed.claim(
      'F38',
      'Armenia',
      'As of September 2015, Belarus was a member state of the CSTO.',
      'Belarus',
    ),
  ),
  seed(
    'falseClaimHolds',
    'calls a hedged statement false for another name',
    onSeed.claim(
      'F31',
      'Nikolai Bordyuzha',
      'The Dushanbe summit apparently decided that Emomali Rahmon would be replaced.',
      'Emomali Rahmon',
    ),
  ),
  bridge(
    'falseClaimHolds',
    'calls another designer false, who may have helped',
    onBridge.claim('B1', 'Mara Lindqvist', 'Ivo Strand designed the Kestrel Bridge.', 'Ivo Strand'),
  ),
];

/** What is accepted when an answer is typed, and how far a number may be off. */
export const badByTyping: PlantedBad[] = [
  seed(
    'openAnswer',
    'asks for a phrase and takes one wording of it',
    onSeed.short(
      'F70',
      'go into hiding',
      'What was Abdukhalim Nazarzoda forced to do in the end?',
      {
        accept: ['go into hiding'],
      },
    ),
  ),
  seed(
    'openAnswer',
    'leaves a gap for a phrase and takes one wording of it',
    onSeed.cloze('F24', 'terrorist groups', 'Putin warned against using ____ for regime change.', {
      answer: 'organized bands of terrorists',
      accept: ['bands'],
    }),
  ),
  seed(
    'acceptsAnother',
    'accepts another state of the bank',
    onSeed.short('F63', 'Tajikistan', 'Which country hosted the September 2015 CSTO summit?', {
      accept: ['Tajikistan', 'Kazakhstan'],
    }),
  ),
  seed(
    'acceptsAnother',
    'accepts a state that only the world knows',
    onSeed.short('F63', 'Tajikistan', 'Which country hosted the September 2015 CSTO summit?', {
      accept: ['Tajikistan', 'Turkmenistan'],
    }),
  ),
  seed(
    'acceptsAnother',
    'accepts another person under a surname',
    onSeed.cloze('F68', 'Abdukhalim Nazarzoda', '____ (person) led a brief mutiny in Tajikistan.', {
      accept: ['Abdukhalim Nazarzoda', 'Rahmon'],
    }),
  ),
  seed(
    'acceptsAnother',
    'accepts another alliance with its article',
    onSeed.short('F74', 'CSTO', 'Which alliance promised more assistance to Tajikistan in 2013?', {
      accept: ['CSTO', 'the SCO'],
    }),
  ),
  seed(
    'acceptsAnother',
    'accepts another number',
    onSeed.number('F78', '22,000', personnel, { accept: ['22 thousand', '2,500'] }),
  ),
  seed(
    'acceptsAnother',
    'accepts a number a thousand times too large',
    onSeed.number('F78', '22,000', personnel, { accept: ['22 million'] }),
  ),
  seed(
    'acceptsAnother',
    'accepts another year',
    onSeed.date('F77', '2009', 'In which year was KSOR formed?', { accept: ['in 2009', '2011'] }),
  ),
  seed(
    'acceptsAnother',
    'accepts another day of the same month',
    onSeed.date(
      'F17',
      '15 September 2015',
      'On which date did Vladimir Putin address the Dushanbe summit?',
      { accept: ['14 September 2015'] },
    ),
  ),
  seed(
    'acceptsAnother',
    'lets a slip turn one country into another',
    onSeed.short('F61', 'China', 'Whose bigger role did some member states seem to wish for?', {
      accept: ['China', 'Chile'],
      confusable: [],
    }),
  ),
  bridge(
    'acceptsAnother',
    'accepts another crossing',
    onBridge.short('B8', 'Heron Viaduct', 'Which crossing was opened in 1962?', {
      accept: ['Heron Viaduct', 'Wren Tunnel'],
    }),
  ),
  seed(
    'toleranceTooWide',
    'takes anything from 12,000 to 32,000 for about 22,000',
    onSeed.number('F78', '22,000', personnel, { tolerance: 10_000 }),
  ),
  seed(
    'toleranceTooWide',
    'lets an exact count be off by two',
    onSeed.number('F71', '26', killed, { tolerance: 2 }),
  ),
  bridge(
    'toleranceTooWide',
    'lets a lower bound slip',
    onBridge.number('B5', '300', 'The repairs led by Ivo Strand took more than how many workers?', {
      tolerance: 10,
    }),
  ),
];
