import { fold } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { type Item, wordingOf } from '../question';
import { givesAway, type Telling, tellingOnce } from '../reveals';
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

/** How often one answer may be asked for in a set. */
const answerLimit = 2;

/** The rules that a set breaks: each question's own, and those between questions. */
export function lintSet(items: readonly Item[], bank: Bank): Finding[] {
  const own = items.flatMap((item, index) =>
    lintItem(item, bank).map((finding) => ({ ...finding, index })),
  );
  const told = items.map((item) => tellingOfItem(item, bank));
  const between = items.flatMap((item, index) =>
    clashes(items, item, index, told, bank).map((rule) => finding(rule, index)),
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
function clashes(
  items: readonly Item[],
  item: Item,
  index: number,
  told: readonly Telling[],
  bank: Bank,
): LintRule[] {
  const earlier = items.slice(0, index);
  const others = told.filter((_, i) => i !== index);
  return [
    ...(earlier.some((other) => isSameFact(other, item)) ? (['duplicateFact'] as const) : []),
    ...(earlier.some((other) => isSameWording(other, item)) ? (['duplicateStem'] as const) : []),
    ...(others.some((telling) => isToldBy(telling, item, bank))
      ? (['revealsAnswer'] as const)
      : []),
    ...(timesAsked(earlier, item, bank) >= answerLimit ? (['repeatedAnswer'] as const) : []),
  ];
}

/** Whether two questions ask the same fact, or facts that say the same. */
function isSameFact(a: Item, b: Item): boolean {
  return a.facts.some((one) =>
    b.facts.some(
      (other) => one.factId === other.factId || fold(one.statement) === fold(other.statement),
    ),
  );
}

function isSameWording(a: Item, b: Item): boolean {
  return fold(wordingOf(a.question)) === fold(wordingOf(b.question));
}

/** What a student knows from a question: its wording, and its fact once it has been answered. */
export function tellingOfItem(item: Item, bank: Bank): Telling {
  return tellingOnce(bank, item, () => `${wordingOf(item.question)} ${item.facts[0].statement}`);
}

/** Whether a question's answer is given away by the text of another. */
function isToldBy(telling: Telling, item: Item, bank: Bank): boolean {
  const one = caseOf(item, bank);
  return one !== null && givesAway(bank, telling, one.fact, one.slot);
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

/** Whether a question can join others without breaking a rule between them. */
export function fitsWith(others: readonly Item[], item: Item, bank: Bank): boolean {
  const told = tellingOfItem(item, bank);
  return (
    !others.some((other) => isSameFact(other, item) || isSameWording(other, item)) &&
    timesAsked(others, item, bank) < answerLimit &&
    !others.some(
      (other) => isToldBy(told, other, bank) || isToldBy(tellingOfItem(other, bank), item, bank),
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
