import type { PlantedGood } from './good';
import { goodIn, onBridge, onSeed } from './items';
import { earliest } from './parts';

const { bridge, seed } = goodIn;

/** Good events to be put in order, and pairs to be matched. */
export const goodSeveral: PlantedGood[] = [
  seed(
    'four events of eight years',
    onSeed.order(earliest, [
      ['F77', '2009', 'KSOR was formed'],
      ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
      ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
      ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
    ]),
  ),
  seed(
    'two events of one month that share no day, and one that may come',
    onSeed.order('Put these events in order, from the earliest to the latest.', [
      ['F82', '12 to 22 May 2015', 'KSOR held exercises in Tajikistan'],
      ['F09', 'early September 2015', 'The attacks in and near Dushanbe took place'],
      ['F17', '15 September 2015', 'Vladimir Putin addressed the Dushanbe summit'],
      ['F33', '2016', 'The job of CSTO general secretary would apparently start to rotate'],
    ]),
  ),
  bridge(
    'crossings that were opened and one that was closed',
    onBridge.order('Put these events in order, oldest first.', [
      ['B2', '1931', 'The Kestrel Bridge was opened'],
      ['B7', '1957', 'The Wren Tunnel was opened'],
      ['B8', '1962', 'The Heron Viaduct was opened'],
      ['B4', '12 March 2019', 'Odo Fenn closed the Kestrel Bridge'],
    ]),
  ),
  seed(
    'people and what they said or did',
    onSeed.match('Match each person with what they said or did.', [
      ['F19', 'Putin', 'Vladimir Putin', 'called for a broad international coalition'],
      [
        'F59',
        'Emomali Rahmon',
        'Emomali Rahmon',
        'proposed that CSTO cooperation with the SCO should become a priority',
      ],
      [
        'F29',
        'Bordyuzha',
        'Nikolai Bordyuzha',
        'announced that CSTO authorities had closed more than 50,000 websites',
      ],
      ['F68', 'Abdukhalim Nazarzoda', 'Abdukhalim Nazarzoda', 'led a brief mutiny in Tajikistan'],
    ]),
  ),
  seed(
    'numbers with their bounds',
    onSeed.match('Match each number with what it counts.', [
      ['F87', '700', 'about 700', 'militants in the imaginary scenario of the exercises'],
      ['F83', '2,500', 'about 2,500', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F78', '22,000', 'about 22,000', 'KSOR personnel in total as of September 2015'],
      ['F29', '50,000', 'more than 50,000', 'websites found and closed, according to Bordyuzha'],
    ]),
  ),
  seed(
    'years and events, one of which may come',
    onSeed.match('Match each year with what happened then.', [
      ['F77', '2009', '2009', 'the joint force KSOR was formed'],
      [
        'F73',
        '2011',
        '2011',
        'the CSTO began planning measures against threats from Afghan territory',
      ],
      ['F74', '2013', '2013', 'the CSTO promised more assistance to Tajikistan'],
      ['F33', '2016', '2016', 'the job of CSTO general secretary would apparently start to rotate'],
    ]),
  ),
  seed(
    'people and offices as of a date, with one office too many',
    onSeed.match(
      'Match each person with their role as of September 2015.',
      [
        ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president of Russia'],
        ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president of Tajikistan'],
        ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary of the CSTO'],
        [
          'F69',
          'Abdukhalim Nazarzoda',
          'Abdukhalim Nazarzoda',
          'former deputy defense minister of Tajikistan',
        ],
      ],
      ['president of Belarus'],
    ),
  ),
];
