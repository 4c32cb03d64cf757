import { around } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Fact } from '../facts/fact';
import { type Random, seededRandom } from '../random';
import { itemOnSlot } from './candidates';
import { isOrdered } from './choice';
import { variantsOf } from './make-item';
import {
  asksSeveral,
  difficultyOf,
  type Item,
  type QuestionKind,
  questionKinds,
  wordingOf,
} from './question';
import { reordered } from './reordered';
import { withGap } from './typed';
import { wishOf } from './wishes';

/**
 * Form `form` (2, 3 ...) of a set: for each question one on the same facts and of the same difficulty,
 * in another form or with its options in another order; a question that allows nothing else stays as it
 * is. What a teacher worded by hand keeps its words. The same arguments give the same bytes.
 */
export function parallelForm(
  bank: Bank,
  items: readonly Item[],
  seed: number,
  form: number,
): Item[] {
  let made = [...items];
  for (const [index, item] of items.entries()) {
    const random = seededRandom(`${seed}/form/${form}/${index}`);
    made = made.with(index, variantOf(bank, made, index, item, random));
  }
  return made;
}

function variantOf(
  bank: Bank,
  made: readonly Item[],
  index: number,
  item: Item,
  random: Random,
): Item {
  const { kind } = item.question;
  if (asksSeveral(kind)) return reordered(item, random);
  if (isWordedByHand(bank, item)) return isSorted(bank, item) ? item : reordered(item, random);
  const other = questionKinds.filter(
    (one) => one !== kind && difficultyOf(one) === difficultyOf(kind),
  );
  for (const kinds of random.below(2) === 0 ? [other, [kind]] : [[kind], other]) {
    const variant = sameFacts(bank, made, index, item, kinds, random);
    if (variant) return variant;
  }
  return item;
}

function sameFacts(
  bank: Bank,
  made: readonly Item[],
  index: number,
  item: Item,
  kinds: readonly QuestionKind[],
  random: Random,
): Item | null {
  const [{ factId }] = item.facts;
  for (const variant of variantsOf(bank, made, index, random, kinds))
    if (variant.facts.length === 1 && variant.facts[0].factId === factId) return variant;
  return null;
}

/** Whether a question on one fact reads otherwise, or accepts other wordings, than rules would make it. */
function isWordedByHand(bank: Bank, item: Item): boolean {
  const [{ factId, slot }] = item.facts;
  const fact = indexOf(bank).factById.get(factId);
  const made = fact && itemOnSlot(bank, fact, slot, [], wishOf(item), seededRandom(0));
  if (!fact || !made) return true;
  const wordings = [made, withGap(fact, made)].flatMap((one) =>
    one ? wordingOf(one.question) : [],
  );
  // Which words a false claim swaps is chance; its others are the fact's.
  if (item.key.kind === 'trueFalse') wordings.push(...claimsOf(fact, item.key.swap));
  if (!wordings.includes(wordingOf(item.question))) return true;
  return acceptedBy(item) !== acceptedBy(made);
}

function claimsOf(fact: Fact, swap: { wrong: string; right: string } | null): string[] {
  const gap = swap && around(fact.statement, swap.right);
  return gap ? [gap.before + swap.wrong + gap.after] : [fact.statement];
}

const acceptedBy = ({ key }: Item) =>
  'accept' in key ? JSON.stringify([key.accept, 'tolerance' in key ? key.tolerance : null]) : '';

/** Whether the options stand in an order of their own. */
function isSorted(bank: Bank, { facts: [{ factId, slot }] }: Item): boolean {
  const asked = indexOf(bank).factById.get(factId)?.slots[slot];
  return asked !== undefined && isOrdered(asked);
}
