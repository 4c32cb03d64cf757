import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

/** Answers that stand in their question. */
export const badByGiveaway: PlantedBad[] = [
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
];
