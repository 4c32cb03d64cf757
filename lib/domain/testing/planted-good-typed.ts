import type { PlantedGood } from './planted-good';
import { goodIn, onBridge, onSeed } from './planted-items';

const { bridge, seed } = goodIn;

const gaps: PlantedGood[] = [
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
];

const words: PlantedGood[] = [
  seed(
    'a failure to prevent',
    onSeed.short(
      'F91',
      "Nazarzoda's mutiny",
      "What did KSOR's show of force in May 2015 fail to prevent?",
    ),
  ),
  seed(
    'a “NOT” for a “not”',
    onSeed.short('F91', "Nazarzoda's mutiny", "What did KSOR's show of force NOT prevent?"),
  ),
  seed(
    'what was avoided',
    onSeed.short(
      'F54',
      'the West',
      'The leaders at the Dushanbe summit avoided direct statements against which part of the world?',
    ),
  ),
  seed(
    'where threats did not come from',
    onSeed.short(
      'F90',
      'Afghanistan',
      'From which neighboring country, according to the article, did the newest threats to the security of Tajikistan apparently NOT come?',
    ),
  ),
  seed(
    'a subordinate “NOT”',
    onSeed.short(
      'F55',
      'United Nations Security Council',
      'Which body had NOT approved the sanctions that the CSTO leaders criticized?',
    ),
  ),
  seed(
    'a long answer with many wordings',
    onSeed.short(
      'F18',
      'multilateral cooperation inside the CSTO',
      'What, according to Putin, was NOT aimed at any third party?',
    ),
  ),
  seed(
    'what somebody claimed',
    onSeed.short(
      'F30',
      'ISIS',
      'Bordyuzha claimed that the closed websites had been helping which group to recruit people?',
    ),
  ),
  seed(
    'a source in other words',
    onSeed.short(
      'F72',
      'instability',
      'In the words of the news report, the attacks near Dushanbe were a grim reminder of which lasting problem of Tajikistan?',
    ),
  ),
  seed(
    'what a document said',
    onSeed.short(
      'F37',
      'KSOR',
      "According to the CSTO summit's joint statement, which force had become a major factor in regional security?",
    ),
  ),
  seed(
    'an answer that is the source',
    onSeed.short(
      'F37',
      'joint statement',
      'Which document said that KSOR had become a major factor in regional security?',
    ),
  ),
  seed(
    'what is right for this article',
    onSeed.short(
      'F62',
      'China',
      'Which country, according to the article, plays a leading part in the SCO?',
    ),
  ),
  seed(
    '“seemingly” for “apparently”',
    onSeed.short(
      'F31',
      'Nikolai Bordyuzha',
      'Which CSTO official did the Dushanbe summit seemingly decide to replace?',
    ),
  ),
  seed(
    '“are said to have” for “reportedly”',
    onSeed.short(
      'F47',
      'Crisis Reaction Center',
      'Which new institution are the CSTO leaders said to have discussed creating?',
    ),
  ),
  seed(
    '“was supposed to” for “were expected to”',
    onSeed.short(
      'F50',
      'Russian Defense Ministry',
      'Which government body was supposed to provide resources for the Crisis Reaction Center (CRC)?',
    ),
  ),
  seed(
    '“on paper” for “formally”',
    onSeed.short(
      'F53',
      'Russia',
      'As of September 2015, the CSTO states were on paper still the closest military allies of which country?',
    ),
  ),
  seed(
    'a report within a hedge',
    onSeed.short(
      'F51',
      'Russia',
      "The 2015 news report saw the plan for a Crisis Reaction Center (CRC) as an apparent sign that the CSTO still depended on which country's military resources?",
    ),
  ),
  seed(
    'a date that stays',
    onSeed.short(
      'F88',
      'Central Asia',
      "As of September 2015, the May 2015 exercises were KSOR's largest in which region?",
    ),
  ),
  seed(
    'a “he” whose name comes first',
    onSeed.short(
      'F67',
      "Nazarzoda's mutiny",
      "What was Putin apparently referring to when he spoke of Tajikistan's problems on 15 September 2015?",
    ),
  ),
  seed(
    'a promise in other words',
    onSeed.short(
      'F66',
      'Tajikistan',
      'Which country did Putin promise that Russia would help if that was needed?',
    ),
  ),
  seed(
    'two names of one thing in a stem',
    onSeed.short(
      'F55',
      'sanctions',
      'Which measures, NOT approved by the United Nations Security Council (UNSC), did the CSTO leaders criticize?',
    ),
  ),
  seed(
    'an act and its several wordings',
    onSeed.short('F70', 'go into hiding', 'What was Abdukhalim Nazarzoda forced to do in the end?'),
  ),
  seed(
    'who did it, where another says who did much the same',
    onSeed.short(
      'F65',
      'Putin',
      "Who said that the military of Tajikistan had dealt successfully with the country's problems?",
    ),
  ),
  bridge(
    'a stem in the passive',
    onBridge.short('B1', 'Mara Lindqvist', 'By whom was the Kestrel Bridge designed?'),
  ),
  bridge(
    'what somebody allegedly promised',
    onBridge.short('B6', 'second bridge', 'What did Petra Hale allegedly promise?'),
  ),
  bridge(
    'an alliance by its members',
    onBridge.short('B9', 'Amber League', 'Which alliance do three towns form?'),
  ),
];

const numbersAndDates: PlantedGood[] = [
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

/** Good questions whose answers are typed. */
export const goodTyped: PlantedGood[] = [...gaps, ...words, ...numbersAndDates];
