import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

const websites = 'According to Bordyuzha, CSTO authorities had closed more than how many websites?';
const killed = 'How many people did the attacks in and near Dushanbe in early September 2015 kill?';
const personnel = 'About how many personnel did KSOR have as of September 2015?';
const summitDates = 'On which dates was the CSTO summit in Dushanbe held?';
const members =
  'Which of these countries does the article name as member states of the CSTO as of September 2015?';

/** Another option, or another typed answer, is as right as the key. */
export const badByUniqueness: PlantedBad[] = [
  seed(
    'moreThanOneRight',
    'offers ISIL beside ISIS',
    onSeed.choice('F25', 'ISIS', 'Against which group did CSTO officials announce measures?', [
      'ISIL',
      'ISIS',
      'CRC',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers the Russian Federation beside Russia',
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Belarus',
      'Russia',
      'Russian Federation',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers an alias with “the” before it',
    onSeed.choice(
      'F20',
      'ISIS',
      'Which group was the international coalition that Putin called for meant to fight?',
      ['the Daesh', 'Islamic State', 'Taliban'],
      'Islamic State',
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the key with its initial only',
    onSeed.choice(
      'F17',
      'Vladimir Putin',
      'Who addressed the Dushanbe summit on 15 September 2015?',
      ['Emomali Rahmon', 'Nikolai Bordyuzha', 'V. Putin', 'Vladimir Putin'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the key in other words',
    onSeed.choice(
      'F22',
      'military support',
      'What was Russia still giving to the Syrian government in 2015?',
      ['grain', 'military support', 'support by its army', 'troops for border posts'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers more than 25,000 beside more than 50,000',
    onSeed.choice('F29', '50,000', websites, ['25,000', '50,000', '75,000']),
  ),
  seed(
    'moreThanOneRight',
    'offers “at least 40,000” beside more than 50,000',
    onSeed.choice(
      'F29',
      '50,000',
      'How many websites did Bordyuzha say CSTO authorities had closed?',
      ['at least 40,000', 'more than 50,000', 'more than 80,000'],
      'more than 50,000',
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers “more than 20” beside 26',
    onSeed.choice('F71', '26', killed, ['26', 'more than 20', 'fewer than 12']),
  ),
  seed(
    'moreThanOneRight',
    'offers “fewer than 30” beside 26',
    onSeed.choice('F71', '26', killed, ['16', '26', 'fewer than 30']),
  ),
  seed(
    'moreThanOneRight',
    'offers “up to ten” beside six',
    onSeed.choice('F44', 'six', 'How many member states did the CSTO have as of September 2015?', [
      'four',
      'six',
      'up to ten',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers “between 20 and 30” beside 26',
    onSeed.choice('F71', '26', killed, ['26', '45', 'between 20 and 30']),
  ),
  seed(
    'moreThanOneRight',
    'offers 24,000 beside about 22,000',
    onSeed.choice('F78', '22,000', personnel, ['12,000', '22,000', '24,000']),
  ),
  seed(
    'moreThanOneRight',
    'offers 22 thousand beside 22,000',
    onSeed.choice('F78', '22,000', personnel, ['12,000', '22 thousand', '22,000']),
  ),
  bridge(
    'moreThanOneRight',
    'offers 4.3 thousand beside 4,300',
    onBridge.choice(
      'B3',
      '4,300',
      'About how many cyclists used the Kestrel Bridge each day as of June 2020?',
      ['2,100', '4.3 thousand', '4,300'],
    ),
  ),
  bridge(
    'moreThanOneRight',
    'offers 200 beside more than 300',
    onBridge.choice('B5', '300', 'The repairs led by Ivo Strand took more than how many workers?', [
      '200',
      '300',
      '400',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers the month beside two of its days',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '12 to 22 May 2015',
      'September 2015',
      '14 and 15 September 2015',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers an overlapping run of days',
    onSeed.choice('F13', '14 and 15 September 2015', summitDates, [
      '2 and 3 September 2015',
      '14 and 15 September 2015',
      '14 to 16 September 2015',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'offers “before 2010” beside 2009',
    onSeed.choice('F77', '2009', 'When was KSOR formed?', ['2009', '2012', 'before 2010']),
  ),
  seed(
    'moreThanOneRight',
    'offers another member state as wrong',
    onSeed.choice(
      'F38',
      'Armenia',
      'Which country was a member state of the CSTO as of September 2015?',
      ['Armenia', 'Belarus', 'Afghanistan'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a member state wrong among several',
    onSeed.multiple(
      members,
      [
        ['F38', 'Armenia'],
        ['F41', 'Kyrgyzstan'],
      ],
      ['Belarus', 'China'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'calls a statement wrong that the article makes',
    onSeed.multiple(
      'Which of these statements about KSOR agree with the article?',
      [
        ['F77', 'KSOR', 'KSOR was formed in 2009.'],
        ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
      ],
      ['KSOR held exercises in Tajikistan in May 2015.', 'KSOR was formed in 2012.'],
    ),
  ),
  seed(
    'moreThanOneRight',
    'widens the stem so that another option fits',
    onSeed.choice('F02', 'Russia', 'Which country is a member state of the CSTO?', [
      'China',
      'Kazakhstan',
      'Russia',
    ]),
  ),
  seed(
    'moreThanOneRight',
    'asks for one member state in words where six are right',
    onSeed.short(
      'F38',
      'Armenia',
      'Which country was a member state of the CSTO as of September 2015?',
    ),
  ),
  seed(
    'moreThanOneRight',
    'leaves a gap for one member state where six are right',
    onSeed.cloze(
      'F40',
      'Kazakhstan',
      'As of September 2015, ____ (country) was a member state of the CSTO.',
    ),
  ),
  seed(
    'moreThanOneRight',
    'offers the very same text twice',
    onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2007', '2009', '2009']),
  ),
];
