import type { PlantedBad } from './bad';
import { onBridge, onSeed, plantedIn } from './items';
import { bordyuzha, did, earliest, formed, nazarzoda, promised, rahmon } from './parts';

const { bridge, seed } = plantedIn;

/** What the article hedges or limits, and the question does not. */
export const badByHedge: PlantedBad[] = [
  seed(
    'hedgeLost',
    'drops “reportedly” from a stem',
    onSeed.short(
      'F47',
      'Crisis Reaction Center',
      'Which new institution did the CSTO leaders discuss creating?',
    ),
  ),
  seed(
    'hedgeLost',
    'keeps “would” and drops “apparently”',
    onSeed.date('F33', '2016', 'In which year would the job of CSTO general secretary rotate?'),
  ),
  seed(
    'hedgeLost',
    'drops “apparently” from a stem with “would” in it',
    onSeed.short(
      'F31',
      'Nikolai Bordyuzha',
      'Which CSTO official, the Dushanbe summit decided, would be replaced?',
    ),
  ),
  seed(
    'hedgeLost',
    'drops “expected to”',
    onSeed.short(
      'F50',
      'Russian Defense Ministry',
      'Which government body provides the resources for the Crisis Reaction Center (CRC)?',
    ),
  ),
  seed(
    'hedgeLost',
    'drops “probably”',
    onSeed.choice(
      'F16',
      'Russia',
      "To which country did the CSTO leaders' concern about ISIS militants extend?",
      ['Armenia', 'Belarus', 'Russia'],
    ),
  ),
  seed(
    'hedgeLost',
    'drops “formally”',
    onSeed.short(
      'F53',
      'Russia',
      "As of September 2015, the CSTO states were which country's closest military allies?",
    ),
  ),
  seed(
    'hedgeLost',
    'turns “might” into a fact',
    onSeed.short(
      'F15',
      'Afghanistan',
      "From which country did ISIS militants slip into Central Asian states, by the summit's joint statement?",
    ),
  ),
  seed(
    'hedgeLost',
    'claims flatly what the summit apparently decided',
    onSeed.claim(
      'F31',
      'Nikolai Bordyuzha',
      'The Dushanbe summit decided that Nikolai Bordyuzha would be replaced.',
    ),
  ),
  seed(
    'hedgeLost',
    'puts a future in order as if it were settled',
    onSeed.order(earliest, [
      formed,
      promised,
      ['F33', '2016', 'The job of CSTO general secretary would start to rotate'],
    ]),
  ),
  seed(
    'hedgeLost',
    'matches a person with what they only seem to have meant',
    onSeed.match(did, [
      nazarzoda,
      rahmon,
      bordyuzha,
      ['F67', 'Putin', 'Vladimir Putin', "was referring to Nazarzoda's mutiny"],
    ]),
  ),
  seed(
    'hedgeLost',
    'offers a hedged statement as a plain one',
    onSeed.multiple(
      'Which of these statements about the CSTO agree with the article?',
      [
        ['F02', 'CSTO', 'Russia leads the CSTO.'],
        [
          'F47',
          'Crisis Reaction Center',
          'The CSTO leaders discussed creating a new institution, the Crisis Reaction Center.',
        ],
      ],
      ['China leads the CSTO.', 'The CSTO promised less assistance to Tajikistan.'],
    ),
  ),
  bridge(
    'hedgeLost',
    'leaves a gap in a sentence without its “reportedly”',
    onBridge.cloze('B6', 'Petra Hale', '____ (person) promised a second bridge.'),
  ),
  seed(
    'boundLost',
    'asks how many where the article says about how many',
    onSeed.number('F78', '22,000', 'How many personnel did KSOR have as of September 2015?'),
  ),
  seed(
    'boundLost',
    'asks how many where the article says more than how many',
    onSeed.choice('F45', 'ten', 'How many agreements did the Dushanbe summit approve?', [
      'ten',
      'twelve',
      'fifteen',
    ]),
  ),
  seed(
    'boundLost',
    'asks for exactly how many',
    onSeed.number(
      'F29',
      '50,000',
      'According to Bordyuzha, exactly how many websites had CSTO authorities closed?',
    ),
  ),
  bridge(
    'boundLost',
    'turns “more than” into “about”',
    onBridge.number('B5', '300', 'About how many workers did the repairs led by Ivo Strand take?'),
  ),
  seed(
    'boundLost',
    'matches bare numbers',
    onSeed.match('Match each number with what it counts.', [
      ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
      ['F87', '700', '700', 'militants in the imaginary scenario of the exercises'],
      ['F83', '2,500', '2,500', 'KSOR personnel who took part in the May 2015 exercises'],
      ['F29', '50,000', '50,000', 'websites found and closed, according to Bordyuzha'],
    ]),
  ),
];
