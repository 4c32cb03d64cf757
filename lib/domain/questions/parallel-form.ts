import type { Bank } from '../facts/bank';
import { seededRandom } from '../random';
import { variantsOf } from './make-item';
import { difficultyOf, type Item, type QuestionKind, questionKinds } from './question';

/**
 * Form `form` (2, 3 ...) of a set: for each question one on the same facts and of the same difficulty,
 * in another form or with its options in another order; a question that allows nothing else stays as it
 * is. The same arguments give the same bytes.
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
    const { kind } = item.question;
    const alike = questionKinds.filter((one) => difficultyOf(one) === difficultyOf(kind));
    const other = alike.filter((one) => one !== kind);
    for (const kinds of random.below(2) === 0 ? [other, [kind]] : [[kind], other]) {
      const variant = sameFacts(item, bank, made, index, random, kinds);
      if (!variant) continue;
      made = made.with(index, variant);
      break;
    }
  }
  return made;
}

function sameFacts(
  item: Item,
  bank: Bank,
  made: readonly Item[],
  index: number,
  random: ReturnType<typeof seededRandom>,
  kinds: readonly QuestionKind[],
): Item | null {
  const ids = ({ facts }: Item) =>
    facts
      .map(({ factId }) => factId)
      .toSorted()
      .join(' ');
  for (const variant of variantsOf(bank, made, index, random, kinds))
    if (ids(variant) === ids(item)) return variant;
  return null;
}
