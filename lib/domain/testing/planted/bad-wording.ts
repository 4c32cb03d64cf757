import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

/** Flaws in how a question is worded, one careless writer after another. */
export const badByWording: PlantedBad[] = [
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
];
