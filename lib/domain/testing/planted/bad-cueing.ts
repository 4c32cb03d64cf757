import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

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
