import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';

const { bridge, seed } = plantedIn;

/** What the article denies, dates or says in somebody's name, and the question does not. */
export const badBySource: PlantedBad[] = [
  seed(
    'attributionLost',
    'states as fact what Bordyuzha said',
    onSeed.short('F30', 'ISIS', 'The closed websites had been helping which group to recruit?'),
  ),
  seed(
    'attributionLost',
    'names Putin in passing and not as the speaker',
    onSeed.short(
      'F23',
      'Syria',
      'Russian efforts in which country, which Putin visited, were meant to fight terrorists?',
    ),
  ),
  seed(
    'attributionLost',
    'names the alliance and not the statement that says it',
    onSeed.choice(
      'F37',
      'KSOR',
      'Which force of the CSTO had become a major factor in regional security?',
      ['CRC', 'KSOR', 'UNSC'],
    ),
  ),
  seed(
    'attributionLost',
    'turns what a report called something into what it is',
    onSeed.short(
      'F72',
      'instability',
      'The attacks near Dushanbe were a grim reminder of which lasting problem of Tajikistan?',
    ),
  ),
  seed(
    'attributionLost',
    'matches a number with what only Bordyuzha says',
    onSeed.match('Match each number with what it counts.', [
      ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
      ['F87', '700', 'about 700', 'militants in the imaginary scenario of the exercises'],
      ['F83', '2,500', 'about 2,500', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F29', '50,000', 'more than 50,000', 'websites found and closed by CSTO authorities'],
    ]),
  ),
  seed(
    'scopeLost',
    'forgets that the answer is right for this article only',
    onSeed.short('F62', 'China', 'Which country plays a leading part in the SCO?'),
  ),
  seed(
    'scopeLost',
    'forgets it in a choice',
    onSeed.choice(
      'F22',
      'Russia',
      'Which country was still giving military support to the Syrian government in 2015?',
      ['Belarus', 'Kazakhstan', 'Russia'],
    ),
  ),
  seed(
    'negationLost',
    'asks what the show of force prevented',
    onSeed.short('F91', "Nazarzoda's mutiny", "What did KSOR's show of force prevent?"),
  ),
  seed(
    'negationLost',
    'asks where the threats came from',
    onSeed.short(
      'F90',
      'Afghanistan',
      'From which neighboring country, according to the article, did the newest threats to the security of Tajikistan apparently come?',
    ),
  ),
  seed(
    'negationLost',
    'asks what the summit said against whom',
    onSeed.short(
      'F54',
      'the West',
      'The Dushanbe summit made direct statements against which part of the world?',
    ),
  ),
  seed(
    'negationLost',
    'lets the council approve what it had not',
    onSeed.short(
      'F55',
      'United Nations Security Council',
      'Which body had approved the sanctions that the CSTO leaders criticized?',
    ),
  ),
  seed(
    'negationLost',
    'asks who did NOT host, and keys the host',
    onSeed.choice('F63', 'Tajikistan', 'Which country did NOT host the September 2015 summit?', [
      'Armenia',
      'Kazakhstan',
      'Tajikistan',
    ]),
  ),
  bridge(
    'negationLost',
    'asks for the color and keys what it is not',
    onBridge.choice('B10', 'white', 'Which color is the paint on the bridge?', [
      'green',
      'red',
      'white',
    ]),
  ),
  seed(
    'asOfMissing',
    'drops “as of September 2015”',
    onSeed.number('F78', '22,000', 'About how many personnel did KSOR have?'),
  ),
  seed(
    'asOfMissing',
    'keeps the year of the exercises only',
    onSeed.short(
      'F88',
      'Central Asia',
      "The May 2015 exercises were KSOR's largest in which region?",
    ),
  ),
  seed(
    'asOfMissing',
    'says another year',
    onSeed.number('F44', 'six', 'How many member states did the CSTO have as of September 2016?'),
  ),
  seed(
    'asOfMissing',
    'drops it from a question with several answers',
    onSeed.multiple(
      'Which of these countries does the article call a member state of the CSTO?',
      [
        ['F38', 'Armenia'],
        ['F39', 'Belarus'],
      ],
      ['China', 'Syria'],
    ),
  ),
  seed(
    'asOfMissing',
    'matches people with offices they may have left',
    onSeed.match('Match each person with their role.', [
      ['F11', 'Vladimir Putin', 'Vladimir Putin', 'president of Russia'],
      ['F58', 'Emomali Rahmon', 'Emomali Rahmon', 'president of Tajikistan'],
      ['F27', 'Nikolai Bordyuzha', 'Nikolai Bordyuzha', 'general secretary of the CSTO'],
      [
        'F69',
        'Abdukhalim Nazarzoda',
        'Abdukhalim Nazarzoda',
        'former deputy defense minister of Tajikistan',
      ],
    ]),
  ),
  bridge(
    'asOfMissing',
    'drops it from a claim',
    onBridge.claim('B3', '4,300', 'About 4,300 cyclists used the Kestrel Bridge each day.'),
  ),
];
