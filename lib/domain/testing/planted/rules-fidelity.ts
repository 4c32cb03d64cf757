import type { Fact } from '../../facts/fact';
import { type Item, type QuestionKind, questionKinds } from '../../questions/question';
import { factOf, seedBank, withFact } from '../banks';
import { onSeed } from './items';
import { type Example, type RuleExamples, reworded, sound, soundOf } from './rules';

/** The question where its first fact said something else. */
function under(item: Item, change: (fact: Fact) => Partial<Fact>): Example {
  const { factId } = item.facts[0];
  return { item, bank: withFact(seedBank, factId, change(factOf(seedBank, factId))) };
}

/** What happened in each kind's first fact, as its question says it. */
const happened = (kind: QuestionKind) => (kind === 'number' ? 'kill' : 'formed');

/** Questions of every kind on a changed fact: as they are, which fails, and with words put in, which passes. */
function everyKind(change: (fact: Fact) => Partial<Fact>, put: (verb: string) => string) {
  const asIs = questionKinds.map((kind) => under(sound[kind], change));
  const completed = questionKinds.map((kind) =>
    under(reworded(sound[kind], happened(kind), put(happened(kind))), change),
  );
  return { kinds: questionKinds, fails: asIs, passes: completed };
}

const saying = (statement: (text: string) => string) => (fact: Fact) => ({
  statement: statement(fact.statement),
});
const hedged = everyKind(
  ({ statement }) => ({ certainty: 'hedged', statement: `Reportedly, ${statement}` }),
  (verb) => `seemingly ${verb}`,
);
const attributed = everyKind(
  () => ({ attribution: 'the town archive' }),
  (verb) => `${verb}, according to the archive,`,
);
const denied = everyKind(
  ({ statement }) => ({ polarity: 'negated', statement: `It is not so that ${statement}` }),
  (verb) => `NOT ${verb}`,
);
const dated = everyKind(
  saying((text) => `As of March 2014, ${text}`),
  (verb) => `${verb}, as of 2014,`,
);

const personnel = (stem: string) => onSeed.number('F78', '22,000', stem);
const websites = (stem: string) =>
  onSeed.choice('F29', '50,000', stem, ['50,000', '60,000', '80,000']);
const counted = (left: string) =>
  onSeed.match('Match each number with what it counts.', [
    ['F71', '26', '26', 'people killed in the attacks in and near Dushanbe'],
    ['F87', '700', left, 'militants in the imaginary scenario of the exercises'],
    ['F83', '2,500', 'about 2,500', 'KSOR personnel who took part in the May 2015 exercises'],
    ['F29', '50,000', 'more than 50,000', 'websites found and closed, according to Bordyuzha'],
  ]);
const statements = (option: string) =>
  onSeed.multiple(
    'Which of these statements about KSOR agree with the article?',
    [
      ['F83', '2,500', option],
      ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
    ],
    ['KSOR was formed in 2012.', 'KSOR was formed in 2006.'],
  );

/** Examples for the rules on what a question must keep of its fact. */
export const fidelityExamples: RuleExamples = {
  hedgeLost: {
    ...hedged,
    fails: [
      ...hedged.fails,
      onSeed.date('F33', '2016', 'In which year would the job of general secretary rotate?'),
      onSeed.short('F15', 'Afghanistan', 'From which country did ISIS militants come?'),
    ],
    passes: [
      ...hedged.passes,
      ...soundOf(...questionKinds),
      onSeed.short('F15', 'Afghanistan', 'From which country, they feared, could militants come?'),
      onSeed.short('F53', 'Russia', 'Whose allies, on paper, were they still?'),
    ],
  },
  boundLost: {
    kinds: ['choice', 'multiple', 'cloze', 'number', 'match'],
    fails: [
      personnel('How many personnel did KSOR have as of September 2015?'),
      personnel('More than how many personnel did KSOR have as of September 2015?'),
      websites('According to Bordyuzha, how many websites had been closed?'),
      websites('According to Bordyuzha, about how many websites had been closed?'),
      counted('700'),
      statements('2,500 KSOR personnel took part in the May 2015 exercises.'),
      onSeed.cloze('F83', '2,500', '____ KSOR personnel took part in the exercises.'),
      onSeed.number('F71', '26', 'More than how many people did the attacks kill?'),
    ],
    passes: [
      personnel('Approximately how many personnel did KSOR have as of September 2015?'),
      websites('According to Bordyuzha, over how many websites had been closed?'),
      onSeed.choice(
        'F29',
        '50,000',
        'According to Bordyuzha, how many websites had been closed?',
        ['more than 50,000', 'more than 90,000', 'more than 200,000'],
        'more than 50,000',
      ),
      counted('about 700'),
      statements('About 2,500 KSOR personnel took part in the May 2015 exercises.'),
      onSeed.cloze('F83', '2,500', 'About ____ KSOR personnel took part in the exercises.'),
      sound.number,
    ],
  },
  attributionLost: {
    ...attributed,
    fails: [
      ...attributed.fails,
      onSeed.short(
        'F30',
        'ISIS',
        'Which group had the websites that Bordyuzha closed been helping?',
      ),
      onSeed.short('F37', 'KSOR', 'Which joint force of the CSTO had become a major factor?'),
    ],
    passes: [
      ...attributed.passes,
      ...soundOf(...questionKinds),
      onSeed.short('F30', 'ISIS', 'Bordyuzha claimed that the websites had been helping whom?'),
      onSeed.short('F18', 'Putin', 'Who said that the cooperation was NOT aimed at anybody?'),
    ],
  },
  scopeLost: {
    kinds: ['choice', 'cloze', 'short'],
    fails: [
      onSeed.short('F62', 'China', 'Which country plays a leading part in the SCO?'),
      onSeed.cloze('F62', 'China', '____ (country) plays a leading part in the SCO.'),
      onSeed.choice('F62', 'China', 'Which country plays a leading part in the SCO?', [
        'China',
        'Russia',
        'Tajikistan',
      ]),
    ],
    passes: [
      onSeed.short('F62', 'China', 'Which country plays a leading part in it, by this article?'),
      onSeed.cloze(
        'F62',
        'China',
        'According to the article, ____ plays a leading part in the SCO.',
      ),
      onSeed.choice('F62', 'China', 'Which country does the text call a leading part of the SCO?', [
        'China',
        'Russia',
        'Tajikistan',
      ]),
      sound.short,
    ],
  },
  negationLost: {
    ...denied,
    fails: [
      ...denied.fails,
      onSeed.short('F91', "Nazarzoda's mutiny", 'What did the show of force prevent?'),
      onSeed.short('F54', 'the West', 'The summit made direct statements against whom?'),
      onSeed.short('F55', 'United Nations Security Council', 'Which body had approved them?'),
      reworded(sound.short, 'was formed', 'was NOT formed'),
    ],
    passes: [
      ...denied.passes,
      ...soundOf(...questionKinds),
      onSeed.short('F91', "Nazarzoda's mutiny", 'What did the show of force fail to prevent?'),
      onSeed.short('F54', 'the West', 'The summit avoided direct statements against whom?'),
      onSeed.short('F55', 'sanctions', 'Which measures did the CSTO leaders criticize?'),
      onSeed.short('F55', 'United Nations Security Council', 'Which body had NOT approved them?'),
    ],
  },
  asOfMissing: {
    ...dated,
    fails: [
      ...dated.fails,
      onSeed.short(
        'F88',
        'Central Asia',
        'In which region were the May 2015 exercises the largest?',
      ),
    ],
    passes: [
      ...dated.passes,
      ...soundOf(...questionKinds),
      onSeed.short(
        'F88',
        'Central Asia',
        'In which region were the May 2015 exercises the largest as of September 2015?',
      ),
    ],
  },
};
