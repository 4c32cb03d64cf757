import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';

const { bridge, seed } = goodIn;

/** Good questions in words that a hasty rule would take for a flaw. */
export const goodBySubtlety: PlantedGood[] = [
  seed(
    'an office in another turn of words',
    onSeed.short(
      'F58',
      'Emomali Rahmon',
      'Who held the office of president of Tajikistan as of September 2015?',
    ),
  ),
  seed(
    'a country asked for by its neighbors',
    onSeed.choice('F63', 'Tajikistan', 'Which country hosted the September 2015 CSTO summit?', [
      'Kazakhstan',
      'Kyrgyzstan',
      'Tajikistan',
    ]),
  ),
  seed(
    'a pronoun that stands for the answer',
    onSeed.short(
      'F65',
      'Tajikistan',
      'On 15 September 2015, Putin said that the military of which country had dealt successfully with its problems?',
    ),
  ),
  seed(
    'a plan that stays a plan',
    onSeed.short(
      'F49',
      'CSTO',
      'To which alliance would the Crisis Reaction Center, reportedly discussed in Dushanbe, belong?',
    ),
  ),
  seed(
    '“seemed to be” for “apparently”',
    onSeed.short(
      'F56',
      'Western',
      "The CSTO leaders' criticism seemed to be aimed at what kind of sanctions on Russia?",
    ),
  ),
  seed(
    'runs of days that touch',
    onSeed.choice(
      'F82',
      '12 to 22 May 2015',
      "From which date to which date did KSOR's exercises in Tajikistan last in 2015?",
      ['1 to 11 May 2015', '12 to 22 May 2015', '23 to 30 May 2015'],
    ),
  ),
  seed(
    'approximate numbers beyond doubt',
    onSeed.choice(
      'F87',
      '700',
      "The imaginary scenario of KSOR's May 2015 exercises was an invasion by about how many militants?",
      ['300', '700', '900'],
    ),
  ),
  seed(
    'a person by an office that others may hold',
    onSeed.choice(
      'F27',
      'Nikolai Bordyuzha',
      'Who was the general secretary of the CSTO as of September 2015?',
      ['Abdukhalim Nazarzoda', 'Emomali Rahmon', 'Nikolai Bordyuzha', 'Vladimir Putin'],
    ),
  ),
  seed(
    'two kinds of one thing',
    onSeed.short(
      'F05',
      'foreign and domestic',
      'The promises that the CSTO repeated in Dushanbe covered which two kinds of security threats?',
    ),
  ),
  seed(
    'an adjective that a report used',
    onSeed.short(
      'F80',
      'unprecedented',
      "Which adjective did the 2015 news report use to say that nothing like KSOR's May 2015 exercises had ever happened before?",
    ),
  ),
  seed(
    'an office with its date beside a gap',
    onSeed.cloze(
      'F58',
      'Emomali Rahmon',
      'As of September 2015, ____ (person) was the president of Tajikistan.',
    ),
  ),
  seed(
    'a gap in a promise',
    onSeed.cloze(
      'F66',
      'Tajikistan',
      'Putin promised that Russia would help ____ (country) if necessary.',
    ),
  ),
  seed(
    'statements about an alliance',
    onSeed.multiple(
      'Which of these statements about the CSTO agree with the article?',
      [
        ['F02', 'CSTO', 'Russia leads the CSTO.'],
        ['F74', '2013', 'In 2013, the CSTO promised more assistance to Tajikistan.'],
      ],
      [
        ['F44', 'As of September 2015, the CSTO had nine member states.'],
        ['F13', 'The CSTO summit in Dushanbe was held on 4 and 5 September 2015.'],
      ],
    ),
  ),
  seed(
    'a lower bound, kept in a true claim',
    onSeed.claim('F45', 'ten', 'The Dushanbe summit approved more than ten agreements.'),
  ),
  seed(
    'another holder of an office',
    onSeed.claim(
      'F27',
      'Nikolai Bordyuzha',
      'As of September 2015, Emomali Rahmon was the general secretary of the CSTO.',
      'Emomali Rahmon',
    ),
  ),
  seed(
    'the beginning of another month',
    onSeed.claim(
      'F09',
      'early September 2015',
      'The attacks in and near Dushanbe took place in early July 2015.',
      'early July 2015',
    ),
  ),
  seed(
    'a general whose country stands in the stem',
    onSeed.short(
      'F27',
      'Nikolai Bordyuzha',
      'Which Russian general was the general secretary of the CSTO as of September 2015?',
    ),
  ),
  seed(
    'a country whose neighbor stands in the stem',
    onSeed.short(
      'F73',
      'Afghanistan',
      'In 2011, the CSTO began planning measures against threats coming from the territory of which country?',
    ),
  ),
  seed(
    'an “only” in a stem',
    onSeed.short(
      'F55',
      'United Nations Security Council',
      'The CSTO leaders criticized only sanctions that had NOT been approved by which body?',
    ),
  ),
  seed(
    'a “many” in “how many”',
    onSeed.number('F44', 'six', 'As of September 2015, how many member states did the CSTO have?'),
  ),
  seed(
    'a month that is asked for beside another',
    onSeed.date(
      'F65',
      '15 September 2015',
      "On which date did Putin say that the military of Tajikistan had dealt successfully with the country's problems?",
      { accept: ['15 Sept 2015', '15.9.2015'] },
    ),
  ),
  seed(
    'events of which one speaks of a plan',
    onSeed.order('Which of these events came first, second, third and last?', [
      ['F73', '2011', 'The CSTO began planning measures against threats from Afghan territory'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F82', '12 to 22 May 2015', 'KSOR held exercises in Tajikistan'],
      ['F13', '14 and 15 September 2015', 'A CSTO summit in Dushanbe was held'],
    ]),
  ),
  bridge(
    'a bound before its noun',
    onBridge.number('B5', '300', 'Over how many workers did the repairs led by Ivo Strand take?'),
  ),
  seed(
    'what two presidents are asked about',
    onSeed.short(
      'F58',
      'Emomali Rahmon',
      'Who was the president of Tajikistan as of September 2015?',
    ),
    onSeed.short('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?'),
  ),
  seed(
    'numbers of one summit and of one force',
    onSeed.number('F45', 'ten', 'The Dushanbe summit approved more than how many agreements?'),
    onSeed.number('F78', '22,000', 'About how many personnel did KSOR have as of September 2015?'),
    onSeed.number('F44', 'six', 'How many member states did the CSTO have as of September 2015?'),
  ),
  seed(
    'what was planned and what was promised',
    onSeed.short(
      'F47',
      'Crisis Reaction Center',
      'Which new institution did the CSTO leaders reportedly discuss creating?',
    ),
    onSeed.short('F70', 'go into hiding', 'What was Abdukhalim Nazarzoda forced to do in the end?'),
  ),
];
