import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';

const { bridge, seed } = goodIn;

const formed = onSeed.date('F77', '2009', 'In which year was KSOR formed?');
const killed = onSeed.number(
  'F71',
  '26',
  'How many people did the attacks in and near Dushanbe in early September 2015 kill?',
);
const host = onSeed.short(
  'F63',
  'Tajikistan',
  'Which country hosted the September 2015 CSTO summit?',
);

/** Sets whose questions keep out of each other's way, though they speak of the same things. */
export const goodSets: PlantedGood[] = [
  seed(
    'two questions with one answer',
    host,
    onSeed.short('F79', 'Tajikistan', 'In which country did KSOR hold exercises in May 2015?'),
  ),
  seed(
    'two numbers of one force',
    formed,
    onSeed.number('F87', '700', 'The scenario of the exercises was an invasion by about how many?'),
  ),
  seed(
    'two years of one alliance',
    onSeed.date(
      'F73',
      '2011',
      'In which year did the CSTO begin planning measures against threats coming from the territory of Afghanistan?',
    ),
    onSeed.date('F74', '2013', 'In which year did the CSTO promise more assistance to Tajikistan?'),
  ),
  seed(
    'an order beside a date that it does not hold',
    formed,
    onSeed.order('Put these events in order, earliest first.', [
      ['F73', '2011', 'The CSTO began planning measures against threats from Afghan territory'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
      ['F33', '2016', 'The job of CSTO general secretary would apparently start to rotate'],
    ]),
  ),
  seed(
    'countries among options beside a question that one of them answers',
    onSeed.short(
      'F76',
      'Tajikistan',
      'Which CSTO member state, according to the article, has a border with Afghanistan?',
    ),
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Kazakhstan',
      'Russia',
      'Tajikistan',
    ]),
  ),
  seed(
    'keys in different places',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2009', '2011', '2012']),
    onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
      'Bishkek',
      'Dushanbe',
      'Tashkent',
    ]),
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Armenia',
      'Belarus',
      'Russia',
    ]),
    onSeed.choice('F71', '26', 'How many people did the attacks near Dushanbe kill?', [
      '17',
      '26',
      '39',
    ]),
  ),
  seed(
    'as many true claims as false ones',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009.'),
    onSeed.claim('F07', 'Dushanbe', 'Bishkek is the capital of Tajikistan.', 'Bishkek'),
    onSeed.claim('F44', 'six', 'As of September 2015, the CSTO had six member states.'),
    onSeed.claim(
      'F71',
      '26',
      'The attacks in and near Dushanbe in early September 2015 killed 39 people.',
      '39',
    ),
  ),
  seed(
    'claims of which one more is true',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009.'),
    onSeed.claim('F07', 'Dushanbe', 'Bishkek is the capital of Tajikistan.', 'Bishkek'),
    onSeed.claim('F44', 'six', 'As of September 2015, the CSTO had six member states.'),
  ),
  bridge(
    'years of three crossings',
    onBridge.date('B2', '1931', 'In which year was the Kestrel Bridge opened?'),
    onBridge.date('B7', '1957', 'In which year was the Wren Tunnel opened?'),
    onBridge.date('B8', '1962', 'In which year was the Heron Viaduct opened?'),
  ),
  bridge(
    'what two people did to one bridge',
    onBridge.short('B4', 'Odo Fenn', 'Who closed the Kestrel Bridge in March 2019?'),
    onBridge.number('B5', '300', 'The repairs led by Ivo Strand took more than how many workers?'),
  ),
  seed(
    'facts of one summit',
    killed,
    onSeed.number('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?'),
    onSeed.short(
      'F54',
      'the West',
      'The leaders at the Dushanbe summit avoided direct statements against which part of the world?',
    ),
  ),
];
