import type { PlantedBad } from './planted-bad';
import { onBridge, onSeed, plantedIn } from './planted-items';

const { bridge, seed } = plantedIn;

/** The item-writing flaws that every textbook on tests lists, one careless writer after another. */
export const badByFlaw: PlantedBad[] = [
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
    'blankInStem',
    'leaves a blank in the stem of a choice',
    onSeed.choice('F77', '2009', 'KSOR was formed in ____?', ['2007', '2009', '2012']),
  ),
  seed(
    'blankInStem',
    'leaves dots in the stem of a choice',
    onSeed.choice('F07', 'Dushanbe', 'The capital of Tajikistan is ...?', [
      'Bishkek',
      'Dushanbe',
      'Tashkent',
    ]),
  ),
  bridge(
    'blankInStem',
    'leaves a blank in a question to be answered in words',
    onBridge.short('B1', 'Mara Lindqvist', 'The Kestrel Bridge was designed by whom: ______?'),
  ),
  seed(
    'absoluteTerm',
    'puts “only” into a claim',
    onSeed.claim('F77', '2009', 'Only in 2011 was KSOR formed.', '2011'),
  ),
  seed(
    'absoluteTerm',
    'puts “always” into a claim',
    onSeed.claim('F44', 'six', 'The CSTO has always had six member states as of September 2015.'),
  ),
  seed(
    'absoluteTerm',
    'puts “every” into an option',
    onSeed.choice(
      'F84',
      'every CSTO member state',
      'Which states did the KSOR personnel in the May 2015 exercises represent?',
      ['every CSTO member state', 'the larger CSTO states', 'two of the CSTO states'],
    ),
  ),
  seed(
    'vagueTerm',
    'puts “many” into a claim',
    onSeed.claim('F71', '26', 'The attacks in and near Dushanbe in early September killed many.'),
  ),
  bridge(
    'vagueTerm',
    'puts “several” into an option',
    onBridge.choice(
      'B9',
      'three',
      'How many towns are in the Amber League?',
      ['two', 'three', 'several'],
      'three',
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
    'negativeWithoutEmphasis',
    'hides a “not” in a stem',
    onSeed.choice(
      'F90',
      'Afghanistan',
      'From which country did the newest threats to Tajikistan apparently not come?',
      ['Afghanistan', 'Kazakhstan', 'Kyrgyzstan'],
    ),
  ),
  seed(
    'negativeWithoutEmphasis',
    'hides a “not” in a question to be answered in words',
    onSeed.short(
      'F91',
      "Nazarzoda's mutiny",
      "What did KSOR's show of force in May 2015 not prevent?",
    ),
  ),
  bridge(
    'negativeWithoutEmphasis',
    'hides “cannot” in a stem',
    onBridge.short('B10', 'white', 'Which color cannot be seen in the paint on the bridge?'),
  ),
  seed('unfocusedStem', 'gives a topic only', onSeed.short('F77', 'KSOR', 'The new force:')),
  seed(
    'unfocusedStem',
    'asks which of the following is true',
    onSeed.choice('F77', 'KSOR', 'Which of the following is true about 2009?', [
      'CSTO',
      'KSOR',
      'UNSC',
    ]),
  ),
  seed(
    'unfocusedStem',
    'asks which one is correct',
    onSeed.choice('F77', '2009', 'Which answer is correct?', ['2007', '2009', '2012']),
  ),
  seed(
    'unfocusedStem',
    'does not say which event comes first',
    onSeed.order('Put these events in order.', [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'the CSTO promised more assistance to Tajikistan'],
      ['F79', 'exercises', 'KSOR held exercises in Tajikistan'],
    ]),
  ),
  seed(
    'repeatedWord',
    'repeats a word of the stem in the key',
    onSeed.choice(
      'F34',
      'collective military action',
      'Which military step did the Dushanbe summit stress as an answer to security challenges?',
      ['collective military action', 'closer trade relations', 'another border treaty'],
    ),
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
    'grammaticalCue',
    'ends a stem in “an”',
    onSeed.choice(
      'F01',
      'security alliance',
      'By the article, the CSTO is what, an?',
      ['alliance', 'bank', 'court'],
      'alliance',
    ),
  ),
  seed(
    'grammaticalCue',
    'leaves “a” before a gap',
    onSeed.cloze(
      'F68',
      'brief mutiny',
      'In early September 2015, Abdukhalim Nazarzoda led a ____ in Tajikistan.',
    ),
  ),
  seed(
    'grammaticalCue',
    'asks for two where one option is a pair',
    onSeed.choice(
      'F23',
      'terrorists and militants',
      'Putin insisted that Russian efforts in Syria and elsewhere were meant to fight which two groups?',
      ['terrorists and militants', 'foreign bankers', 'army deserters'],
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
    'gratuitousInformation',
    'tells a story before it asks',
    onSeed.choice(
      'F77',
      '2009',
      'Alliances often form joint forces. In which year was KSOR formed?',
      ['2007', '2009', '2012'],
    ),
  ),
  seed(
    'gratuitousInformation',
    'asks in forty words',
    onSeed.short(
      'F63',
      'Tajikistan',
      'Which country, of all those that took part in the work of the alliance in the years before the summit and that had by then seen attacks, mutiny, exercises and many other things besides, hosted the September 2015 CSTO summit?',
    ),
  ),
  seed(
    'unclearStem',
    'asks about “it”',
    onSeed.date('F77', '2009', 'In which year was it formed?'),
  ),
  seed(
    'unclearStem',
    'asks about “this summit”',
    onSeed.short('F63', 'Tajikistan', 'Which country hosted this summit?'),
  ),
  seed(
    'unclearStem',
    'asks what “he” promised',
    onSeed.short('F66', 'Tajikistan', 'Which country did he promise to help if necessary?'),
  ),
  seed(
    'unclearStem',
    'asks what is so “currently”',
    onSeed.short('F02', 'Russia', 'Which country currently leads the CSTO?'),
  ),
  bridge(
    'unclearStem',
    'offers an empty option',
    onBridge.choice('B7', 'Wren Tunnel', 'Which crossing was opened in 1957?', [
      'Heron Viaduct',
      'Wren Tunnel',
      ' ',
    ]),
  ),
  seed(
    'unclearStem',
    'claims something of “this force”',
    onSeed.claim('F77', '2009', 'This force was formed in 2009.'),
  ),
  bridge(
    'initialsCue',
    'spells the abbreviation out in the stem',
    onBridge.choice(
      'B9',
      'Amber League',
      'What is the Amber League called for short?',
      ['AL', 'BL', 'NU'],
      'AL',
    ),
  ),
  seed(
    'initialsCue',
    'spells an abbreviation out that the bank does not explain',
    onSeed.choice(
      'F35',
      'KSOR',
      'Which abbreviation is used for the Kollektivnye Sily Operativnogo Reagirovaniya?',
      ['KSOR', 'CSTO', 'UNSC'],
    ),
  ),
  seed(
    'titleCue',
    'asks for a president where one option bears the title',
    onSeed.choice(
      'F66',
      'Putin',
      'Which president promised that Russia would help Tajikistan if necessary?',
      ['President Putin', 'Bordyuzha', 'Nazarzoda'],
      'President Putin',
    ),
  ),
  seed(
    'titleCue',
    'asks for a general where one option bears the title',
    onSeed.choice(
      'F29',
      'Bordyuzha',
      'Which general announced that CSTO authorities had found and closed more than 50,000 websites?',
      ['General Bordyuzha', 'Emomali Rahmon', 'Vladimir Putin'],
      'General Bordyuzha',
    ),
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
