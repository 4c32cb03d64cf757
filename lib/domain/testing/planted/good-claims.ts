import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';

const { bridge, seed } = goodIn;

const members =
  'Which of these countries does the article name as member states of the CSTO as of September 2015?';

/** Good claims, and statements or countries of which several are right. */
export const goodClaims: PlantedGood[] = [
  seed(
    'three member states among five countries',
    onSeed.multiple(
      members,
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
        ['F41', 'Kyrgyzstan'],
      ],
      ['China', 'Syria'],
    ),
  ),
  seed(
    'two member states, and a neighbor of one',
    onSeed.multiple(
      'Which of the following countries does the article call member states of the CSTO as of September 2015?',
      [
        ['F40', 'Kazakhstan'],
        ['F43', 'Tajikistan'],
      ],
      ['Afghanistan', 'China'],
    ),
  ),
  seed(
    'statements about a force',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
      ],
      [
        'As of September 2015, KSOR had about 41,000 personnel.',
        'About 4,500 KSOR personnel took part in the May 2015 exercises.',
      ],
    ),
  ),
  seed(
    'statements about a country',
    onSeed.multiple(
      'Which of these statements about Tajikistan agree with the article?',
      [
        ['F63', 'Tajikistan', 'The host country of the September 2015 CSTO summit was Tajikistan.'],
        [
          'F69',
          'deputy defense minister',
          'Abdukhalim Nazarzoda was a former deputy defense minister of Tajikistan.',
        ],
      ],
      [
        'Bishkek is the capital of Tajikistan.',
        'As of September 2015, Vladimir Putin was the president of Tajikistan.',
      ],
    ),
  ),
  bridge(
    'statements about a bridge',
    onBridge.multiple(
      'Which of these statements about the Kestrel Bridge agree with the article?',
      [
        ['B1', 'Mara Lindqvist', 'Mara Lindqvist designed the Kestrel Bridge.'],
        ['B2', '1931', 'The Kestrel Bridge was opened in 1931.'],
      ],
      [
        'Odo Fenn closed the Kestrel Bridge on 9 June 2019.',
        'As of June 2020, about 8,300 cyclists used the Kestrel Bridge each day.',
      ],
    ),
  ),
  seed('a true year', onSeed.claim('F77', '2009', 'KSOR was formed in 2009.')),
  seed('a year two off', onSeed.claim('F77', '2009', 'KSOR was formed in 2011.', '2011')),
  seed(
    'a count one off',
    onSeed.claim('F44', 'six', 'As of September 2015, the CSTO had seven member states.', 'seven'),
  ),
  seed(
    'a count two off',
    onSeed.claim(
      'F71',
      '26',
      'The attacks in and near Dushanbe in early September 2015 killed 28 people.',
      '28',
    ),
  ),
  seed(
    'an approximate number that is far off',
    onSeed.claim(
      'F78',
      '22,000',
      'As of September 2015, KSOR had about 42,000 personnel.',
      '42,000',
    ),
  ),
  seed(
    'the days before the right ones',
    onSeed.claim(
      'F13',
      '14 and 15 September 2015',
      'The CSTO summit in Dushanbe was held on 12 and 13 September 2015.',
      '12 and 13 September 2015',
    ),
  ),
  seed(
    'another capital',
    onSeed.claim('F07', 'Dushanbe', 'Tashkent is the capital of Tajikistan.', 'Tashkent'),
  ),
  seed(
    'another president',
    onSeed.claim(
      'F58',
      'Emomali Rahmon',
      'As of September 2015, Vladimir Putin was the president of Tajikistan.',
      'Vladimir Putin',
    ),
  ),
  seed(
    'a true statement with its hedge',
    onSeed.claim(
      'F31',
      'Nikolai Bordyuzha',
      'The Dushanbe summit apparently decided that Nikolai Bordyuzha would be replaced.',
    ),
  ),
  bridge('a true year', onBridge.claim('B7', '1957', 'The Wren Tunnel was opened in 1957.')),
  bridge(
    'the year of another crossing',
    onBridge.claim('B8', '1962', 'The Heron Viaduct was opened in 1957.', '1957'),
  ),
  bridge(
    'a count one off',
    onBridge.claim('B9', 'three', 'The Amber League is an alliance of four towns.', 'four'),
  ),
];
