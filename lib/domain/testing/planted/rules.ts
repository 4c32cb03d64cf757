import type { Bank } from '../../facts/bank';
import type { LintRule } from '../../questions/lint/rules';
import type { Item, Question, QuestionKind } from '../../questions/question';
import { bridgeBank, seedBank } from '../banks';
import { onSeed } from './items';

/** A question on a bank; the shipped one where none is said. */
export type Example = Item | { item: Item; bank: Bank };

/** Questions that break a rule and questions that keep it, in every kind that the rule concerns. */
export type RuleExamples = {
  [R in LintRule]?: { kinds: readonly QuestionKind[]; fails: Example[]; passes: Example[] };
};

/** A sound question of each kind, all but the number on when KSOR was formed. */
export const sound: Record<QuestionKind, Item> = {
  choice: onSeed.choice('F77', '2009', 'In which year was KSOR formed?', ['2007', '2009', '2012']),
  multiple: onSeed.multiple(
    'Which of these statements about KSOR agree with the article?',
    [
      ['F77', 'KSOR', 'KSOR was formed in 2009.'],
      ['F36', 'KSOR', 'KSOR is the joint military force of the CSTO.'],
    ],
    [
      ['F78', 'As of September 2015, KSOR had about 41,000 personnel.'],
      ['F83', 'About 4,500 KSOR personnel took part in the May 2015 exercises.'],
    ],
  ),
  trueFalse: onSeed.claim('F77', '2009', 'KSOR was formed in 2009.'),
  cloze: onSeed.cloze('F77', 'KSOR', '____ (armed force) was formed in 2009.'),
  short: onSeed.short('F77', 'KSOR', 'Which force was formed in 2009?'),
  number: onSeed.number(
    'F71',
    '26',
    'How many people did the attacks in and near Dushanbe in early September 2015 kill?',
  ),
  date: onSeed.date('F77', '2009', 'In which year was KSOR formed?'),
  order: onSeed.order('Put these events in order, earliest first.', [
    ['F77', '2009', 'KSOR was formed'],
    ['F74', '2013', 'The CSTO promised more assistance to Tajikistan'],
    ['F68', 'early September 2015', 'Abdukhalim Nazarzoda led a brief mutiny in Tajikistan'],
    ['F13', '14 and 15 September 2015', 'The CSTO summit in Dushanbe was held'],
  ]),
  match: onSeed.match('Match each year with what happened then.', [
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
};

/** The sound questions of some kinds. */
export const soundOf = (...kinds: QuestionKind[]) => kinds.map((kind) => sound[kind]);

/** The question with other words in all its texts. */
export function reworded(item: Item, from: string, to: string): Item {
  const question = JSON.parse(JSON.stringify(item.question).replaceAll(from, to)) as Question;
  return { ...item, question };
}

/** Sound questions with another stem, claim or sentence with a gap. */
export function asking(kinds: readonly QuestionKind[], text: string): Item[] {
  return kinds.map((kind) => {
    const { question } = sound[kind];
    if (question.kind === 'trueFalse')
      return { ...sound[kind], question: { ...question, claim: text } };
    if (question.kind !== 'cloze') return { ...sound[kind], question: { ...question, stem: text } };
    const [before = '', after = ''] = text.split('____');
    return { ...sound[kind], question: { ...question, before, after } };
  });
}

/** The question with another key. */
export function keyed(item: Item, change: Partial<Item['key']>): Item {
  return { ...item, key: { ...item.key, ...change } as Item['key'] };
}

/** A question on the small invented bank. */
export const bridge = (item: Item): Example => ({ item, bank: bridgeBank });

/** The question of an example and the bank that it is on. */
export const placed = (example: Example) =>
  'bank' in example ? example : { item: example, bank: seedBank };
