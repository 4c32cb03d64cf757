import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';
import {
  bordyuzha,
  did,
  earliest,
  formed,
  mutiny,
  nazarzoda,
  type Pair,
  promised,
  putin,
  rahmon,
} from './parts';
import { keyed } from './rules';

const { bridge, seed } = plantedIn;

const personnel = 'About how many personnel did KSOR have as of September 2015?';
const members =
  'Which of these countries does the article name as member states of the CSTO as of September 2015?';

/** A pair with the deed of another. */
const swapped = ([id, slot, left]: Pair, [, , , deed]: Pair): Pair => [id, slot, left, deed];
const events = onSeed.order(earliest, [formed, promised, mutiny]);
const ids = events.key.kind === 'order' ? events.key.ids : [];

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
      { optionIds: ['a', 'c'] },
    ),
  ),
  seed(
    'keyIsNotTheSlot',
    'swaps what two people did',
    onSeed.match(did, [swapped(nazarzoda, putin), rahmon, bordyuzha, swapped(putin, nazarzoda)]),
  ),
  seed(
    'keyIsNotTheSlot',
    'keys the events from last to first',
    keyed(events, { ids: ids.toReversed() }),
  ),
  seed(
    'keyIsNotTheSlot',
    'asks for the latest first and keys the earliest first',
    onSeed.order('Put these events in order, latest first.', [formed, promised, mutiny]),
  ),
  seed(
    'keyIsNotTheSlot',
    'shows the dates of other events as the right ones',
    keyed(events, { dates: ['2009', '2016', 'early September 2015'] }),
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
];
