import type { Item } from '../questions/question';
import type { PlantedBad } from './planted-bad';
import { onBridge, onSeed, plantedIn } from './planted-items';

const { bridge, seed } = plantedIn;

const earliest = 'Put these events in order, earliest first.';
const did = 'Match each person with what they said or did.';

type Event = [id: string, slot: string, entry: string];
const formed: Event = ['F77', '2009', 'KSOR was formed'];
const promised: Event = ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'];
const mutiny: Event = ['F68', 'early September 2015', 'Nazarzoda led a brief mutiny in Tajikistan'];

type Pair = [id: string, slot: string, left: string, right: string];
const nazarzoda: Pair = [
  'F68',
  'Abdukhalim Nazarzoda',
  'Abdukhalim Nazarzoda',
  'led a brief mutiny in Tajikistan',
];
const rahmon: Pair = [
  'F59',
  'Emomali Rahmon',
  'Emomali Rahmon',
  'proposed that CSTO cooperation with the SCO should become a priority',
];
const bordyuzha: Pair = [
  'F29',
  'Bordyuzha',
  'Nikolai Bordyuzha',
  'announced that CSTO authorities had closed more than 50,000 websites',
];
const putin: Pair = [
  'F19',
  'Putin',
  'Vladimir Putin',
  'repeated a call for a broad international coalition',
];

/** What the article hedges, limits, dates or says in somebody's name, and the question does not. */
export const badByFidelity: PlantedBad[] = [
  seed(
    'hedgeLost',
    'drops “reportedly” from a stem',
    onSeed.short(
      'F47',
      'Crisis Reaction Center',
      'Which new institution did the CSTO leaders discuss creating?',
    ),
  ),
  seed(
    'hedgeLost',
    'keeps “would” and drops “apparently”',
    onSeed.date('F33', '2016', 'In which year would the job of CSTO general secretary rotate?'),
  ),
  seed(
    'hedgeLost',
    'drops “apparently” from a stem with “would” in it',
    onSeed.short(
      'F31',
      'Nikolai Bordyuzha',
      'Which CSTO official, the Dushanbe summit decided, would be replaced?',
    ),
  ),
  seed(
    'hedgeLost',
    'drops “expected to”',
    onSeed.short(
      'F50',
      'Russian Defense Ministry',
      'Which government body provides the resources for the Crisis Reaction Center (CRC)?',
    ),
  ),
  seed(
    'hedgeLost',
    'drops “probably”',
    onSeed.choice(
      'F16',
      'Russia',
      "To which country did the CSTO leaders' concern about ISIS militants extend?",
      ['Armenia', 'Belarus', 'Russia'],
    ),
  ),
  seed(
    'hedgeLost',
    'drops “formally”',
    onSeed.short(
      'F53',
      'Russia',
      "As of September 2015, the CSTO states were which country's closest military allies?",
    ),
  ),
  seed(
    'hedgeLost',
    'turns “might” into a fact',
    onSeed.short(
      'F15',
      'Afghanistan',
      "From which country did ISIS militants slip into Central Asian states, by the summit's joint statement?",
    ),
  ),
  seed(
    'hedgeLost',
    'claims flatly what the summit apparently decided',
    onSeed.claim(
      'F31',
      'Nikolai Bordyuzha',
      'The Dushanbe summit decided that Nikolai Bordyuzha would be replaced.',
    ),
  ),
  seed(
    'hedgeLost',
    'puts a future in order as if it were settled',
    onSeed.order(earliest, [
      formed,
      promised,
      ['F33', '2016', 'The job of CSTO general secretary would start to rotate'],
    ]),
  ),
  seed(
    'hedgeLost',
    'matches a person with what they only seem to have meant',
    onSeed.match(did, [
      nazarzoda,
      rahmon,
      bordyuzha,
      ['F67', 'Putin', 'Vladimir Putin', "was referring to Nazarzoda's mutiny"],
    ]),
  ),
  seed(
    'hedgeLost',
    'offers a hedged statement as a plain one',
    onSeed.multiple(
      'Which of these statements about the CSTO agree with the article?',
      [
        ['F02', 'CSTO', 'Russia leads the CSTO.'],
        [
          'F47',
          'Crisis Reaction Center',
          'The CSTO leaders discussed creating a new institution, the Crisis Reaction Center.',
        ],
      ],
      ['China leads the CSTO.', 'The CSTO promised less assistance to Tajikistan.'],
    ),
  ),
  bridge(
    'hedgeLost',
    'leaves a gap in a sentence without its “reportedly”',
    onBridge.cloze('B6', 'Petra Hale', '____ (person) promised a second bridge.'),
  ),
  seed(
    'boundLost',
    'asks how many where the article says about how many',
    onSeed.number('F78', '22,000', 'How many personnel did KSOR have as of September 2015?'),
  ),
  seed(
    'boundLost',
    'asks how many where the article says more than how many',
    onSeed.choice('F45', 'ten', 'How many agreements did the Dushanbe summit approve?', [
      'ten',
      'twelve',
      'fifteen',
    ]),
  ),
  seed(
    'boundLost',
    'asks for exactly how many',
    onSeed.number(
      'F29',
      '50,000',
      'According to Bordyuzha, exactly how many websites had CSTO authorities closed?',
    ),
  ),
  bridge(
    'boundLost',
    'turns “more than” into “about”',
    onBridge.number('B5', '300', 'About how many workers did the repairs led by Ivo Strand take?'),
  ),
  seed(
    'boundLost',
    'matches bare numbers',
    onSeed.match('Match each number with what it counts.', [
      ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
      ['F87', '700', '700', 'militants in the imaginary scenario of the exercises'],
      ['F83', '2,500', '2,500', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F29', '50,000', '50,000', 'websites found and closed, according to Bordyuzha'],
    ]),
  ),
  seed(
    'attributionLost',
    'states as fact what Bordyuzha said',
    onSeed.short('F30', 'ISIS', 'The closed websites had been helping which group to recruit?'),
  ),
  seed(
    'attributionLost',
    'names Putin in passing and not as the speaker',
    onSeed.short(
      'F23',
      'Syria',
      'Russian efforts in which country, which Putin visited, were meant to fight terrorists?',
    ),
  ),
  seed(
    'attributionLost',
    'names the alliance and not the statement that says it',
    onSeed.choice(
      'F37',
      'KSOR',
      'Which force of the CSTO had become a major factor in regional security?',
      ['CRC', 'KSOR', 'UNSC'],
    ),
  ),
  seed(
    'attributionLost',
    'turns what a report called something into what it is',
    onSeed.short(
      'F72',
      'instability',
      'The attacks near Dushanbe were a grim reminder of which lasting problem of Tajikistan?',
    ),
  ),
  seed(
    'attributionLost',
    'matches a number with what only Bordyuzha says',
    onSeed.match('Match each number with what it counts.', [
      ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
      ['F87', '700', 'about 700', 'militants in the imaginary scenario of the exercises'],
      ['F83', '2,500', 'about 2,500', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F29', '50,000', 'more than 50,000', 'websites found and closed by CSTO authorities'],
    ]),
  ),
  seed(
    'scopeLost',
    'forgets that the answer is right for this article only',
    onSeed.short('F62', 'China', 'Which country plays a leading part in the SCO?'),
  ),
  seed(
    'scopeLost',
    'forgets it in a choice',
    onSeed.choice(
      'F22',
      'Russia',
      'Which country was still giving military support to the Syrian government in 2015?',
      ['Belarus', 'Kazakhstan', 'Russia'],
    ),
  ),
  seed(
    'negationLost',
    'asks what the show of force prevented',
    onSeed.short('F91', "Nazarzoda's mutiny", "What did KSOR's show of force prevent?"),
  ),
  seed(
    'negationLost',
    'asks where the threats came from',
    onSeed.short(
      'F90',
      'Afghanistan',
      'From which neighboring country, according to the article, did the newest threats to the security of Tajikistan apparently come?',
    ),
  ),
  seed(
    'negationLost',
    'asks what the summit said against whom',
    onSeed.short(
      'F54',
      'the West',
      'The Dushanbe summit made direct statements against which part of the world?',
    ),
  ),
  seed(
    'negationLost',
    'lets the council approve what it had not',
    onSeed.short(
      'F55',
      'United Nations Security Council',
      'Which body had approved the sanctions that the CSTO leaders criticized?',
    ),
  ),
  seed(
    'negationLost',
    'asks who did NOT host, and keys the host',
    onSeed.choice('F63', 'Tajikistan', 'Which country did NOT host the September 2015 summit?', [
      'Armenia',
      'Kazakhstan',
      'Tajikistan',
    ]),
  ),
  bridge(
    'negationLost',
    'asks for the color and keys what it is not',
    onBridge.choice('B10', 'white', 'Which color is the paint on the bridge?', [
      'green',
      'red',
      'white',
    ]),
  ),
  seed(
    'asOfMissing',
    'drops “as of September 2015”',
    onSeed.number('F78', '22,000', 'About how many personnel did KSOR have?'),
  ),
  seed(
    'asOfMissing',
    'keeps the year of the exercises only',
    onSeed.short(
      'F88',
      'Central Asia',
      "The May 2015 exercises were KSOR's largest in which region?",
    ),
  ),
  seed(
    'asOfMissing',
    'says another year',
    onSeed.number('F44', 'six', 'How many member states did the CSTO have as of September 2016?'),
  ),
  seed(
    'asOfMissing',
    'drops it from a question with several answers',
    onSeed.multiple(
      'Which of these countries does the article call a member state of the CSTO?',
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
      ],
      ['China', 'Syria'],
    ),
  ),
  seed(
    'asOfMissing',
    'matches people with offices they may have left',
    onSeed.match('Match each person with their role.', [
      ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president of Russia'],
      ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president of Tajikistan'],
      ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary of the CSTO'],
      [
        'F69',
        'Abdukhalim Nazarzoda',
        'Abdukhalim Nazarzoda',
        'former deputy defense minister of Tajikistan',
      ],
    ]),
  ),
  bridge(
    'asOfMissing',
    'drops it from a claim',
    onBridge.claim('B3', '4,300', 'About 4,300 cyclists used the Kestrel Bridge each day.'),
  ),
];

const keyedAs = (item: Item, optionIds: string[]): Item =>
  item.key.kind === 'multiple' ? { ...item, key: { ...item.key, optionIds } } : item;
const statesOf = (...wrong: string[]) =>
  onSeed.multiple(
    'Which of these countries does the article name as member states of the CSTO as of September 2015?',
    [
      ['F38', 'Armenia'],
      ['F39', 'Belarus'],
    ],
    wrong,
  );

/** Answers that stand in the question, and questions on several facts that cannot be solved fairly. */
export const badByForm: PlantedBad[] = [
  seed(
    'answerInStem',
    'names the answer by another name',
    onSeed.short(
      'F02',
      'Russia',
      'Which country, or federation, as the Russian Federation is, leads the CSTO?',
    ),
  ),
  seed(
    'answerInStem',
    'names the answer as an adjective',
    onSeed.short('F28', 'Russia', 'From which country did the Russian general Bordyuzha come?'),
  ),
  seed(
    'answerInStem',
    'asks what an abbreviation stands for that the answer begins with',
    onSeed.short('F60', 'Shanghai Cooperation Organization', 'What is the full name of the SCO?'),
  ),
  seed(
    'answerInStem',
    'says the number in words',
    onSeed.number(
      'F78',
      '22,000',
      'About how many personnel, some twenty-two thousand, did KSOR have as of September 2015?',
    ),
  ),
  bridge(
    'answerInStem',
    'says the number in digits',
    onBridge.number('B9', 'three', 'How many towns are in the Amber League of 3 towns?', {
      accept: [],
    }),
  ),
  seed(
    'answerInStem',
    'says the date in another order',
    onSeed.date(
      'F17',
      '15 September 2015',
      'On which date did Vladimir Putin address the summit of September 15, 2015?',
    ),
  ),
  seed(
    'answerInStem',
    'accepts a word of the stem',
    onSeed.short('F63', 'Tajikistan', 'Which country hosted the September 2015 CSTO summit?', {
      accept: ['Tajikistan', 'country'],
    }),
  ),
  seed(
    'answerInStem',
    'names a right option in the stem',
    onSeed.multiple(
      'Which of these countries, like Armenia, does the article name as member states of the CSTO as of September 2015?',
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
      ],
      ['China', 'Syria'],
    ),
  ),
  bridge(
    'answerInStem',
    'leaves the answer beside its gap',
    onBridge.cloze('B9', 'Amber League', 'The ____ (alliance), AL for short, has three towns.'),
  ),
  seed(
    'gapInName',
    'cuts a surname off its first name',
    onSeed.cloze('F17', 'Vladimir Putin', 'Vladimir ____ addressed the summit on 15 September.', {
      answer: 'Putin',
    }),
  ),
  bridge(
    'gapInName',
    'cuts a part out of a longer name',
    onBridge.cloze('B1', 'Kestrel Bridge', 'Mara Lindqvist designed the Old ____ (crossing).'),
  ),
  seed(
    'gapInName',
    'cuts the first half off a name',
    onSeed.cloze('F88', 'Central Asia', "The exercises were KSOR's largest in ____ Republics."),
  ),
  seed(
    'optionCount',
    'offers two options',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2007', '2009']),
  ),
  seed(
    'optionCount',
    'offers six options',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', [
      '2004',
      '2005',
      '2006',
      '2007',
      '2008',
      '2009',
    ]),
  ),
  seed('optionCount', 'offers three options where several are right', statesOf('China')),
  seed(
    'optionCount',
    'calls every option right',
    keyedAs(statesOf('China', 'Syria'), ['a', 'b', 'c', 'd']),
  ),
  seed('optionCount', 'orders two events', onSeed.order(earliest, [promised, mutiny])),
  seed('optionCount', 'matches three pairs', onSeed.match(did, [nazarzoda, rahmon, bordyuzha])),
  seed(
    'optionGivesAway',
    'shows by one statement that another is false',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
      ],
      [
        ['F82', "KSOR's exercises in Tajikistan lasted from 12 to 22 July 2015."],
        ['F83', 'About 4,500 KSOR personnel took part in the May 2015 exercises.'],
      ],
    ),
  ),
  seed(
    'orderUnresolved',
    'orders two events of the same days',
    onSeed.order(earliest, [
      formed,
      mutiny,
      ['F09', 'early September 2015', 'The attacks in and near Dushanbe took place'],
    ]),
  ),
  seed(
    'orderUnresolved',
    'orders a day of the summit after the summit',
    onSeed.order(earliest, [
      formed,
      ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
      ['F17', '15 September 2015', 'Vladimir Putin addressed the Dushanbe summit'],
    ]),
  ),
  seed(
    'orderUnresolved',
    'orders an event without a date',
    onSeed.order(earliest, [
      formed,
      promised,
      ['F70', 'go into hiding', 'Abdukhalim Nazarzoda was forced to go into hiding'],
    ]),
  ),
  bridge(
    'orderUnresolved',
    'keys a later event before an earlier one',
    onBridge.order(earliest, [
      ['B7', '1957', 'The Wren Tunnel was opened'],
      ['B2', '1931', 'The Kestrel Bridge was opened'],
      ['B8', '1962', 'The Heron Viaduct was opened'],
    ]),
  ),
  seed(
    'dateInEntry',
    'leaves the year in an entry',
    onSeed.order(earliest, [['F77', '2009', 'KSOR was formed in 2009'], promised, mutiny]),
  ),
  seed(
    'dateInEntry',
    'leaves the month in an entry',
    onSeed.order(earliest, [
      formed,
      promised,
      ['F68', 'early September 2015', 'In September, Nazarzoda led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'dateInEntry',
    'says “then” and “finally”',
    onSeed.order(earliest, [
      formed,
      ['F74', '2013', 'The CSTO then promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Nazarzoda finally led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'shownSolved',
    'shows the events in their right order',
    onSeed.order(earliest, [
      ['F77', '2009', 'KSOR was formed'],
      mutiny,
      ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
    ]),
  ),
  bridge(
    'shownSolved',
    'shows the crossings in the order of their opening',
    onBridge.order(earliest, [
      ['B2', '1931', 'Kestrel Bridge was opened'],
      ['B7', '1957', 'The Wren Tunnel was opened'],
      ['B4', '12 March 2019', 'the Kestrel Bridge was closed by Odo Fenn'],
    ]),
  ),
  seed(
    'shownSolved',
    'shows each pair side by side',
    onSeed.match(did, [bordyuzha, nazarzoda, rahmon, putin]),
  ),
  seed(
    'pairCue',
    'matches abbreviations with what they abbreviate',
    onSeed.match('Match each abbreviation with its full name.', [
      ['F03', 'CSTO', 'CSTO', 'Collective Security Treaty Organization'],
      ['F60', 'SCO', 'SCO', 'Shanghai Cooperation Organization'],
      ['F48', 'CRC', 'CRC', 'Crisis Reaction Center'],
      ['F94', 'ISIS', 'ISIS', 'Islamic State of Iraq and Syria'],
    ]),
  ),
  seed(
    'pairCue',
    'repeats the surname on the other side',
    onSeed.match(did, [
      nazarzoda,
      rahmon,
      bordyuzha,
      ['F19', 'Putin', 'Vladimir Putin', 'repeated the Putin call for a broad coalition'],
    ]),
  ),
  seed(
    'pairCue',
    'repeats the year on the other side',
    onSeed.match('Match each date with what happened then.', [
      ['F77', '2009', '2009', 'KSOR was formed'],
      ['F73', '2011', '2011', 'the CSTO began planning measures in 2011'],
      ['F74', '2013', '2013', 'the CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'early September 2015', 'Nazarzoda led a brief mutiny'],
    ]),
  ),
  seed(
    'ambiguousPair',
    'gives two people the same office',
    onSeed.match('Match each person with their office as of September 2015.', [
      ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president'],
      ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president'],
      ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary'],
      ['F69', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'deputy defense minister'],
    ]),
  ),
  seed(
    'ambiguousPair',
    'gives one president an office that the other holds as well',
    onSeed.match('Match each person with what is true of them as of September 2015.', [
      ['F11', 'Vladimir Putin', 'Vladimir Putin', 'was the president of a country'],
      rahmon,
      bordyuzha,
      nazarzoda,
    ]),
  ),
  seed(
    'ambiguousPair',
    'adds a surplus side that fits a person too',
    onSeed.match(did, [nazarzoda, rahmon, bordyuzha, putin], ['was forced to go into hiding']),
  ),
];
