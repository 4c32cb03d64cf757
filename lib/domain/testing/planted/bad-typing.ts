import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

const killed = 'How many people did the attacks in and near Dushanbe in early September 2015 kill?';
const personnel = 'About how many personnel did KSOR have as of September 2015?';

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
