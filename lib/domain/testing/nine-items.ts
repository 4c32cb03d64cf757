import { askedFact, type Item } from '../questions/question';
import { factOf, seedBank } from './banks';

const asked = (id: string, slot: number) => askedFact(factOf(seedBank, id), slot);
const from = (id: string) => {
  const { id: factId, statement, citation } = factOf(seedBank, id);
  return { factId, statement, citation };
};
const option = (id: string, text: string) => ({ id, text });

/** One question of each kind on the shipped bank, written by hand. */
export const nineItems: Item[] = [
  {
    question: {
      kind: 'choice',
      stem: 'Which alliance promised more assistance to Tajikistan in 2013?',
      options: [option('a', 'SCO'), option('b', 'CSTO'), option('c', 'NATO')],
    },
    key: {
      kind: 'choice',
      optionId: 'b',
      answer: 'CSTO',
      distractors: [
        { optionId: 'a', text: 'SCO', from: from('F62') },
        { optionId: 'c', text: 'NATO', from: null },
      ],
    },
    facts: [asked('F74', 1)],
  },
  {
    question: {
      kind: 'multiple',
      stem: 'Which of these countries does the article name as member states of the CSTO as of September 2015?',
      options: [
        option('a', 'Armenia'),
        option('b', 'China'),
        option('c', 'Belarus'),
        option('d', 'Syria'),
        option('e', 'Kyrgyzstan'),
      ],
    },
    key: {
      kind: 'multiple',
      optionIds: ['a', 'c', 'e'],
      distractors: [
        { optionId: 'b', text: 'China', from: from('F62') },
        { optionId: 'd', text: 'Syria', from: from('F23') },
      ],
    },
    facts: [asked('F38', 0), asked('F39', 0), asked('F41', 0)],
  },
  {
    question: { kind: 'trueFalse', claim: 'KSOR was formed in 2011.' },
    key: { kind: 'trueFalse', value: false, swap: { wrong: '2011', right: '2009' } },
    facts: [asked('F77', 1)],
  },
  {
    question: {
      kind: 'cloze',
      before: 'In early September 2015, ',
      after: ' (person) led a brief mutiny in Tajikistan.',
    },
    key: {
      kind: 'cloze',
      answer: 'Abdukhalim Nazarzoda',
      accept: ['Nazarzoda'],
      confusable: ['Nikolai Bordyuzha'],
    },
    facts: [asked('F68', 1)],
  },
  {
    question: {
      kind: 'short',
      stem: 'What was Abdukhalim Nazarzoda forced to do in the end?',
    },
    key: {
      kind: 'short',
      answer: 'go into hiding',
      accept: ['hide', 'to go into hiding'],
      confusable: [],
    },
    facts: [asked('F70', 1)],
  },
  {
    question: {
      kind: 'number',
      stem: 'About how many personnel did KSOR have as of September 2015?',
    },
    key: {
      kind: 'number',
      answer: '22,000',
      value: 22_000,
      bound: 'about',
      tolerance: 500,
      accept: [],
    },
    facts: [asked('F78', 1)],
  },
  {
    question: {
      kind: 'date',
      stem: 'On which date did Vladimir Putin address the Dushanbe summit?',
      precision: 'day',
    },
    key: { kind: 'date', answer: '15 September 2015', value: '2015-09-15', accept: [] },
    facts: [asked('F17', 1)],
  },
  {
    question: {
      kind: 'order',
      stem: 'Put these events in order, earliest first.',
      entries: [
        option('a', 'The CSTO promised more assistance to Tajikistan'),
        option('b', 'KSOR was formed'),
        option('c', 'The CSTO summit in Dushanbe was held'),
        option('d', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'),
      ],
    },
    key: {
      kind: 'order',
      ids: ['b', 'a', 'd', 'c'],
      dates: ['2009', '2013', 'early September 2015', '14 and 15 September 2015'],
    },
    facts: [asked('F77', 1), asked('F74', 0), asked('F68', 0), asked('F13', 1)],
  },
  {
    question: {
      kind: 'match',
      stem: 'Match each person with what they did.',
      left: [
        option('a', 'Vladimir Putin'),
        option('b', 'Emomali Rahmon'),
        option('c', 'Nikolai Bordyuzha'),
        option('d', 'Abdukhalim Nazarzoda'),
      ],
      right: [
        option('a', 'proposed that CSTO cooperation with the SCO should become a priority'),
        option('b', 'led a brief mutiny in Tajikistan'),
        option('c', 'called for a broad international coalition to fight ISIS'),
        option('d', 'announced that CSTO authorities had closed more than 50,000 websites'),
      ],
    },
    key: {
      kind: 'match',
      pairs: [
        { left: 'a', right: 'c' },
        { left: 'b', right: 'a' },
        { left: 'c', right: 'd' },
        { left: 'd', right: 'b' },
      ],
    },
    facts: [asked('F19', 0), asked('F59', 0), asked('F29', 0), asked('F68', 1)],
  },
];
