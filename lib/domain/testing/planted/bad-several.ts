import type { Item } from '../../questions/question';
import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';
import {
  bordyuzha,
  did,
  earliest,
  formed,
  mutiny,
  nazarzoda,
  promised,
  putin,
  rahmon,
} from './parts';

const { bridge, seed } = plantedIn;

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

/** Options, events and pairs that cannot be solved fairly. */
export const badBySeveral: PlantedBad[] = [
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
