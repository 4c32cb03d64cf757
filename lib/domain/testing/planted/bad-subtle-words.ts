import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

/** Lost hedges, sources and bounds, and other words that are easily overlooked. */
export const badBySubtleWord: PlantedBad[] = [
  seed(
    'hedgeLost',
    'gives a planned institution an owner already',
    onSeed.short('F49', 'CSTO', 'Which alliance owns the Crisis Reaction Center?'),
  ),
  seed(
    'hedgeLost',
    'says at what the criticism was aimed',
    onSeed.choice(
      'F56',
      'Western',
      "At which sanctions on Russia was the CSTO leaders' criticism aimed?",
      ['African', 'Asian', 'Western'],
    ),
  ),
  seed(
    'hedgeLost',
    'says what the proposal reflected',
    onSeed.short(
      'F61',
      'China',
      "Rahmon's proposal reflected some member states' wish for which country to have a bigger role?",
    ),
  ),
  seed(
    'hedgeLost',
    'says where the threats came from',
    onSeed.short(
      'F89',
      'inside the country',
      'Where did the newest threats to the security of Tajikistan come from?',
    ),
  ),
  seed(
    'hedgeLost',
    'leaves a gap in a decision that was only apparent',
    onSeed.cloze(
      'F32',
      'rotating',
      'The Dushanbe summit decided to turn the job of CSTO general secretary into a(n) ____ post.',
    ),
  ),
  seed(
    'attributionLost',
    'calls the plan a sign in its own voice',
    onSeed.short(
      'F51',
      'Russia',
      "The CRC plan was an apparent sign that the CSTO still depended on which country's military resources?",
    ),
  ),
  seed(
    'attributionLost',
    'praises the military in its own voice',
    onSeed.short(
      'F65',
      'Tajikistan',
      "The military of which country had dealt successfully with that country's problems?",
    ),
  ),
  seed(
    'attributionLost',
    'gives the coalition a purpose in its own voice',
    onSeed.short('F20', 'ISIS', 'Which group was the international coalition meant to fight?'),
  ),
  seed(
    'negationLost',
    'asks what was aimed at a third party',
    onSeed.short(
      'F18',
      'multilateral cooperation inside the CSTO',
      'What, according to Putin, was aimed at a third party?',
    ),
  ),
  seed(
    'boundLost',
    'counts the militants exactly',
    onSeed.number(
      'F87',
      '700',
      "The imaginary scenario of KSOR's May 2015 exercises was an invasion by how many militants?",
    ),
  ),
  seed(
    'boundLost',
    'asks about how many where the article counts',
    onSeed.number('F71', '26', 'About how many people did the attacks near Dushanbe kill?'),
  ),
  seed(
    'scopeLost',
    'asks which country was under sanctions at all',
    onSeed.short('F57', 'Russia', 'Which country was under Western sanctions in 2015?'),
  ),
  seed(
    'asOfMissing',
    'asks for an office as if it were held for ever',
    onSeed.choice('F58', 'Emomali Rahmon', 'Who was the president of Tajikistan?', [
      'Emomali Rahmon',
      'Nikolai Bordyuzha',
      'Vladimir Putin',
    ]),
  ),
  seed(
    'answerInStem',
    'calls the president by an adjective of the country',
    onSeed.short(
      'F63',
      'Tajikistan',
      'Which country, as the Tajik president knew, hosted the September 2015 CSTO summit?',
    ),
  ),
  seed(
    'answerInStem',
    'names the month of the days that it asks for',
    onSeed.date(
      'F09',
      'early September 2015',
      'When did the attacks in and near Dushanbe of September take place?',
    ),
  ),
  seed(
    'implausibleDistractor',
    'offers a country among people',
    onSeed.choice('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?', [
      'China',
      'Putin',
      'Rahmon',
    ]),
  ),
  seed(
    'lostSequence',
    'throws parts of months about',
    onSeed.choice('F09', 'early September 2015', 'When did the attacks near Dushanbe take place?', [
      'early September 2015',
      'early July 2015',
      'early August 2015',
    ]),
  ),
  seed(
    'grammaticalCue',
    'asks “which measures were” where one option is plural',
    onSeed.choice(
      'F55',
      'sanctions',
      'Which measures were criticized because the UNSC had NOT approved them?',
      ['a loan', 'a treaty', 'sanctions'],
    ),
  ),
  seed(
    'unclearStem',
    'asks what “they” announced',
    onSeed.short('F25', 'ISIS', 'Against which group did they announce new measures?'),
  ),
  seed(
    'unclearStem',
    'asks who led “that mutiny”',
    onSeed.short('F68', 'Abdukhalim Nazarzoda', 'Who was the leader of that mutiny?'),
  ),
  seed(
    'unclearStem',
    'counts from today',
    onSeed.date('F77', '2009', 'In which year, so many years ago, was KSOR formed?'),
  ),
  seed(
    'dateInEntry',
    'says how much later an event was',
    onSeed.order('Put these events in order, earliest first.', [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'Four years later, the CSTO promised more assistance to Tajikistan'],
      ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
    ]),
  ),
  seed(
    'gapInName',
    'leaves the last word of a name out',
    onSeed.cloze(
      'F60',
      'Shanghai Cooperation Organization',
      'SCO is the abbreviation of Shanghai Cooperation ____.',
      { answer: 'Organization', accept: [] },
    ),
  ),
  bridge(
    'gapInName',
    'cuts a surname off its first name in a hedged sentence',
    onBridge.cloze('B6', 'Petra Hale', 'Petra ____ reportedly promised a second bridge.', {
      answer: 'Hale',
    }),
  ),
];
