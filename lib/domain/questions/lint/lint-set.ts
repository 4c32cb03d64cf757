import { fold, wordsOf } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { type Item, offeredIn, wordingOf } from '../question';
import { givesAway, type Telling, tellingsOnce } from '../reveals';
import { deniedIn, touchedFactIds } from '../touched';
import { answerOf, caseOf } from './cases';
import { lintItem, severityOf } from './lint-item';
import type { Finding, LintRule } from './rules';

/** The rules between the questions of a set; all others concern one question. */
export const setRules: readonly LintRule[] = [
  'duplicateFact',
  'duplicateStem',
  'revealsAnswer',
  'repeatedAnswer',
  'keyPositionUnbalanced',
  'trueFalseUnbalanced',
];

/** How often one answer may be asked for in a set of so many questions. */
const answerLimit = (count: number) => Math.max(2, Math.ceil(count / 10));

/** The rules that a set breaks: each question's own, and those between questions. */
export function lintSet(items: readonly Item[], bank: Bank): Finding[] {
  const own = items.flatMap((item, index) =>
    lintItem(item, bank).map((finding) => ({ ...finding, index })),
  );
  const between = items.flatMap((item, index) =>
    clashes(items, item, index, bank).map((rule) => finding(rule, index)),
  );
  const whole = [
    ...(keyPositionUnbalanced(items) ? [finding('keyPositionUnbalanced')] : []),
    ...(trueFalseUnbalanced(items) ? [finding('trueFalseUnbalanced')] : []),
  ];
  return [...own, ...between, ...whole];
}

function finding(rule: LintRule, index?: number): Finding {
  const severity = severityOf(rule);
  return index === undefined ? { rule, severity } : { rule, severity, index };
}

/** Rules between one question and the others of its set. */
function clashes(items: readonly Item[], item: Item, index: number, bank: Bank): LintRule[] {
  const earlier = items.slice(0, index);
  const others = items.filter((_, at) => at !== index);
  const broken: [LintRule, boolean][] = [
    ['duplicateFact', earlier.some((other) => isSameFact(other, item))],
    ['duplicateStem', earlier.some((other) => isSameWording(other, item))],
    ['revealsAnswer', others.some((other) => isToldBy(tellingsOfItem(other, bank), item, bank))],
    ['repeatedAnswer', repeatsAnswer(items, index, bank)],
  ];
  return broken.flatMap(([rule, is]) => (is ? [rule] : []));
}

/** Whether two questions ask the same fact, or facts that say the same. */
function isSameFact(a: Item, b: Item): boolean {
  const said = (item: Item) => [
    ...touchedFactIds(item).map((id) => `id ${id}`),
    ...item.facts.map(({ statement }) => fold(statement)),
  ];
  const known = new Set(said(a));
  return said(b).some((one) => known.has(one));
}

/** Whether two questions read the same; those on order do so only if they order the same. */
function isSameWording(a: Item, b: Item): boolean {
  const read = ({ question }: Item) => {
    const entries = question.kind === 'order' ? offeredIn(question) : [];
    return fold([wordingOf(question), ...entries].join(' '));
  };
  return read(a) === read(b);
}

/**
 * What a student knows from a question: its wording, the sentences among its options, its pairs, and its
 * facts once it has been answered. A single name among the options tells nothing.
 */
export function tellingsOfItem(item: Item, bank: Bank): Telling[] {
  return tellingsOnce(bank, item, () => textsOf(item));
}

function textsOf({ question, key, facts }: Item): string[] {
  const wording = wordingOf(question);
  if (facts.length === 1) {
    const sentences = offeredIn(question).filter((text) => wordsOf(text).length >= 4);
    return [`${wording} ${facts[0].statement}`, ...sentences];
  }
  const statements = facts.map(({ statement }) => statement);
  if (question.kind !== 'match' || key.kind !== 'match')
    return [...statements, ...offeredIn(question).map((text) => `${wording} ${text}`)];
  const text = (options: typeof question.left, id: string) =>
    options.find((option) => option.id === id)?.text ?? '';
  const pairs = key.pairs.map(
    ({ left, right }) => `${text(question.left, left)} ${text(question.right, right)}`,
  );
  return [...statements, ...pairs];
}

/** Whether an answer of a question is given away by what another tells. */
function isToldBy(told: readonly Telling[], item: Item, bank: Bank): boolean {
  const asked = [...(caseOf(item, bank)?.asked ?? []), ...deniedIn(item, bank)];
  return asked.some(({ fact, slot }) => givesAway(bank, told, fact, slot));
}

/** Whether the earlier questions of a set ask for an item's answer as often as its size allows. */
export function repeatsAnswer(items: readonly Item[], index: number, bank: Bank): boolean {
  const item = items[index];
  const earlier = items.slice(0, index);
  return item !== undefined && timesAsked(earlier, item, bank) >= answerLimit(items.length);
}

/** How many of the items ask for the same answer. */
function timesAsked(items: readonly Item[], item: Item, bank: Bank): number {
  const answer = answerIdentity(item, bank);
  return answer === null ? 0 : items.filter((o) => answerIdentity(o, bank) === answer).length;
}

/** What an answer is, whatever it is called; null for a true claim, whose answer is "true". */
function answerIdentity(item: Item, bank: Bank): string | null {
  const answer = answerOf(item.key);
  const entity = caseOf(item, bank)?.slot.entity;
  return answer === null ? null : fold(entity ?? answer);
}

/** Whether a question can join others, of a set of `size`, without breaking a rule between them. */
export function fitsWith(
  others: readonly Item[],
  item: Item,
  bank: Bank,
  size = others.length + 1,
): boolean {
  const told = tellingsOfItem(item, bank);
  return (
    !others.some((other) => isSameFact(other, item) || isSameWording(other, item)) &&
    timesAsked(others, item, bank) < answerLimit(size) &&
    !others.some(
      (other) => isToldBy(told, other, bank) || isToldBy(tellingsOfItem(other, bank), item, bank),
    )
  );
}

/** Where the key stands among the options: 0-based, null for other kinds. */
export function keyPosition({ question, key }: Item): number | null {
  if (question.kind !== 'choice' || key.kind !== 'choice') return null;
  return question.options.findIndex((option) => option.id === key.optionId);
}

/** One position holds the key much more often than its third of the choice questions. */
export function keyPositionUnbalanced(items: readonly Item[]): boolean {
  const positions = items.flatMap((item) => keyPosition(item) ?? []);
  const most = Math.max(0, ...positions.map((p) => positions.filter((q) => q === p).length));
  return positions.length >= 4 && most > Math.ceil(positions.length / 3) + 1;
}

/** Claims are mostly true or mostly false: they differ by more than one, and by more than a fifth. */
export function trueFalseUnbalanced(items: readonly Item[]): boolean {
  const values = items.flatMap(({ key }) => (key.kind === 'trueFalse' ? [key.value] : []));
  const difference = Math.abs(2 * values.filter(Boolean).length - values.length);
  return difference > Math.max(1, Math.floor(values.length / 5));
}
