import type { PlantedBad } from './planted-bad';
import { onBridge, onSeed, plantedIn } from './planted-items';

const { bridge, seed } = plantedIn;

const host = onSeed.short(
  'F63',
  'Tajikistan',
  'Which country hosted the September 2015 CSTO summit?',
);
const formed = onSeed.date('F77', '2009', 'In which year was KSOR formed?');
const summitDates = onSeed.date(
  'F13',
  '14 and 15 September 2015',
  'On which dates was the CSTO summit in Dushanbe held?',
);
const secretary = onSeed.short(
  'F27',
  'Nikolai Bordyuzha',
  'Who was the general secretary of the CSTO as of September 2015?',
);
const mutineer = onSeed.short(
  'F68',
  'Abdukhalim Nazarzoda',
  'Who led a brief mutiny in Tajikistan in 2015?',
);
const beneficiary = onSeed.short(
  'F74',
  'Tajikistan',
  'Which country did the CSTO promise more assistance to in 2013?',
);

/** Questions that are sound one by one and not together: one tells the answer of another. */
export const badByCueing: PlantedBad[] = [
  seed(
    'revealsAnswer',
    'dates the meeting in one question and asks for its dates in another',
    summitDates,
    onSeed.cloze(
      'F12',
      'Dushanbe',
      'The heads of state of the CSTO countries met in ____ (city) in September 2015.',
    ),
  ),
  seed(
    'revealsAnswer',
    'says to which country help was promised',
    beneficiary,
    onSeed.short(
      'F75',
      "Tajikistan's border with Afghanistan",
      'The assistance that the CSTO promised Tajikistan in 2013 was meant to strengthen what?',
    ),
  ),
  seed(
    'revealsAnswer',
    'says in a paraphrase which country was promised aid',
    beneficiary,
    onSeed.short(
      'F75',
      "Tajikistan's border with Afghanistan",
      'The aid pledged to Tajikistan by the alliance that Russia leads, the CSTO, was meant to protect what?',
    ),
  ),
  seed(
    'revealsAnswer',
    'names the mutineer whom another question asks for',
    mutineer,
    onSeed.short(
      'F67',
      "Nazarzoda's mutiny",
      "What was Putin apparently referring to when he spoke of Tajikistan's problems on 15 September 2015?",
    ),
  ),
  seed(
    'revealsAnswer',
    'names the secretary whom another question asks for',
    secretary,
    onSeed.short(
      'F31',
      'Nikolai Bordyuzha',
      'Which CSTO official, Nikolai Bordyuzha the general secretary or another, did the summit apparently decide to replace?',
    ),
  ),
  seed(
    'revealsAnswer',
    'names the group in one stem and asks for it in another',
    onSeed.short(
      'F20',
      'ISIS',
      'Which group was the international coalition that Putin called for meant to fight?',
    ),
    onSeed.short(
      'F19',
      'Putin',
      'Who repeated a call for a broad international coalition to fight ISIS at the Dushanbe summit?',
    ),
  ),
  seed(
    'revealsAnswer',
    'tells the force by another of its facts',
    onSeed.short('F79', 'KSOR', 'Which force held exercises in Tajikistan in May 2015?'),
    onSeed.number('F83', '2,500', 'About how many KSOR personnel took part in the exercises?'),
  ),
  seed(
    'revealsAnswer',
    'gives a typed answer away in a pair',
    onSeed.short(
      'F58',
      'Emomali Rahmon',
      'Who was the president of Tajikistan as of September 2015?',
    ),
    onSeed.match('Match each person with what they said or did.', [
      ['F59', 'Emomali Rahmon', 'Emomali Rahmon', 'called for ties with the SCO'],
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'led a brief mutiny'],
      ['F29', 'Bordyuzha', 'Nikolai Bordyuzha', 'announced that websites had been closed'],
      [
        'F65',
        'Putin',
        'Vladimir Putin',
        'said that the military of Tajikistan under its president Emomali Rahmon had done well',
      ],
    ]),
  ),
  seed(
    'revealsAnswer',
    'gives a date away in an entry to be ordered',
    onSeed.date(
      'F09',
      'early September 2015',
      'When in 2015 did the attacks in and near Dushanbe take place?',
    ),
    onSeed.order('Put these events in order, earliest first.', [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      [
        'F68',
        'early September 2015',
        'Nazarzoda led a mutiny at the time of the attacks near Dushanbe in early September 2015',
      ],
    ]),
  ),
  seed(
    'revealsAnswer',
    'gives an answer away in an option of several',
    onSeed.number('F44', 'six', 'How many member states did the CSTO have as of September 2015?'),
    onSeed.multiple(
      'Which of these statements about the CSTO agree with the article?',
      [
        ['F02', 'CSTO', 'Russia leads the CSTO.'],
        ['F36', 'CSTO', 'KSOR is the joint military force of the CSTO.'],
      ],
      [
        'As of September 2015, the six CSTO member states included China.',
        'The CSTO held its summit in Armenia.',
      ],
    ),
  ),
  seed(
    'revealsAnswer',
    'tells the leader of the alliance in a stem about its name',
    onSeed.short('F02', 'Russia', 'Which country leads the CSTO?'),
    onSeed.short(
      'F03',
      'Collective Security Treaty Organization',
      'What is the full name of the alliance, the CSTO, that Russia leads?',
    ),
  ),
  seed(
    'revealsAnswer',
    'says in which city there was violence',
    onSeed.short('F64', 'Dushanbe', 'Near which city had there been armed violence before it?'),
    onSeed.number('F71', '26', 'How many people did the attacks in and near Dushanbe kill?'),
  ),
  bridge(
    'revealsAnswer',
    'tells in one stem who designed the bridge',
    onBridge.short('B1', 'Mara Lindqvist', 'Who designed the Kestrel Bridge?'),
    onBridge.date(
      'B2',
      '1931',
      'In which year was the Kestrel Bridge that Lindqvist designed opened?',
    ),
  ),
  bridge(
    'revealsAnswer',
    'tells in a claim when a crossing was opened',
    onBridge.date('B7', '1957', 'In which year was the Wren Tunnel opened?'),
    onBridge.claim(
      'B8',
      '1962',
      'The Heron Viaduct was opened in 1962, after the Wren Tunnel was opened in 1957.',
    ),
  ),
];

/** Questions that repeat each other, and sets out of balance. */
export const badBySet: PlantedBad[] = [
  seed(
    'duplicateFact',
    'asks for both parts of one fact',
    onSeed.short('F02', 'Russia', 'Which country leads the CSTO?'),
    onSeed.short('F02', 'CSTO', 'Which security alliance does Russia lead?'),
  ),
  seed(
    'duplicateFact',
    'asks for a year that it lets be ordered',
    formed,
    onSeed.order('Put these events in order, earliest first.', [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Nazarzoda led a brief mutiny in Tajikistan'],
    ]),
  ),
  bridge(
    'duplicateFact',
    'claims what another question asks',
    onBridge.date('B2', '1931', 'In which year was the Kestrel Bridge opened?'),
    onBridge.claim('B2', '1931', 'The Kestrel Bridge was opened in 1931.'),
  ),
  seed(
    'duplicateStem',
    'asks two facts in the same words',
    onSeed.short('F65', 'Putin', 'Which leader spoke about Tajikistan at the Dushanbe summit?'),
    onSeed.short('F66', 'Putin', 'Which leader spoke about Tajikistan at the Dushanbe summit?'),
  ),
  seed(
    'duplicateStem',
    'leaves the same gap twice',
    onSeed.cloze('F63', 'Tajikistan', 'The summit took place in ____ (country).'),
    onSeed.cloze('F07', 'Tajikistan', 'The summit took place in ____ (country).'),
  ),
  seed(
    'repeatedAnswer',
    'has one country as its answer three times',
    host,
    onSeed.short('F66', 'Tajikistan', 'Putin promised that Russia would help which country?'),
    onSeed.short('F69', 'Tajikistan', 'Nazarzoda was a former deputy minister of which country?'),
  ),
  seed(
    'repeatedAnswer',
    'has one person as its answer under three names',
    onSeed.short('F66', 'Putin', 'Who promised that Russia would help Tajikistan if necessary?'),
    onSeed.short('F11', 'Vladimir Putin', 'Who was the president of Russia as of September 2015?'),
    onSeed.short('F18', 'Putin', 'Who said that cooperation was NOT aimed at any third party?'),
  ),
  seed(
    'keyPositionUnbalanced',
    'puts the key first four times',
    onSeed.choice('F77', 'KSOR', 'Which force was formed in 2009?', ['KSOR', 'CSTO', 'UNSC']),
    onSeed.choice('F07', 'Dushanbe', 'What is the capital of Tajikistan?', [
      'Dushanbe',
      'Bishkek',
      'Tashkent',
    ]),
    onSeed.choice('F02', 'Russia', 'Which country leads the CSTO?', [
      'Russia',
      'Armenia',
      'Belarus',
    ]),
    onSeed.choice('F66', 'Putin', 'Who promised that Russia would help if necessary?', [
      'Putin',
      'Rahmon',
      'Nazarzoda',
    ]),
  ),
  bridge(
    'keyPositionUnbalanced',
    'puts the key last five times of six',
    ...[
      ['1926', '1928', '1931'],
      ['1924', '1927', '1931'],
      ['1925', '1929', '1931'],
      ['1923', '1930', '1931'],
      ['1922', '1928', '1931'],
      ['1931', '1938', '1940'],
    ].map((years) =>
      onBridge.choice('B2', '1931', 'In which year was the Kestrel Bridge opened?', years),
    ),
  ),
  seed(
    'trueFalseUnbalanced',
    'claims nothing but the truth',
    onSeed.claim('F77', '2009', 'KSOR was formed in 2009.'),
    onSeed.claim('F07', 'Dushanbe', 'Dushanbe is the capital of Tajikistan.'),
  ),
  bridge(
    'trueFalseUnbalanced',
    'claims nothing but untruths',
    onBridge.claim('B2', '1931', 'The Kestrel Bridge was opened in 1934.', '1934'),
    onBridge.claim('B7', '1957', 'The Wren Tunnel was opened in 1951.', '1951'),
    onBridge.claim('B8', '1962', 'The Heron Viaduct was opened in 1966.', '1966'),
  ),
];
