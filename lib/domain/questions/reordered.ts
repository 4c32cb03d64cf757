import type { Random } from '../random';
import { idOf, optionsOf } from './arrange';
import type { Item, Option } from './question';

/** The same question with its options, entries or right-hand sides in another order; others as they are. */
export function reordered(item: Item, random: Random): Item {
  const { question, key } = item;
  if (question.kind === 'choice' && key.kind === 'choice') {
    const { options, idNow } = shuffled(question.options, random);
    const distractors = key.distractors.map((one) => ({ ...one, optionId: idNow(one.optionId) }));
    const moved = { ...key, optionId: idNow(key.optionId), distractors: inOrder(distractors) };
    return { ...item, question: { ...question, options }, key: moved };
  }
  if (question.kind === 'multiple' && key.kind === 'multiple') {
    const { options, idNow } = shuffled(question.options, random);
    const distractors = key.distractors.map((one) => ({ ...one, optionId: idNow(one.optionId) }));
    const moved = {
      ...key,
      optionIds: key.optionIds.map(idNow),
      distractors: inOrder(distractors),
    };
    return { ...item, question: { ...question, options }, key: moved };
  }
  if (question.kind === 'order' && key.kind === 'order') {
    const { options: entries, idNow } = shuffled(question.entries, random, key.ids);
    return {
      ...item,
      question: { ...question, entries },
      key: { ...key, ids: key.ids.map(idNow) },
    };
  }
  if (question.kind === 'match' && key.kind === 'match') {
    const solved = question.left.map(
      ({ id }) => key.pairs.find(({ left }) => left === id)?.right ?? '',
    );
    const { options: right, idNow } = shuffled(question.right, random, solved);
    const pairs = key.pairs.map((pair) => ({ ...pair, right: idNow(pair.right) }));
    return { ...item, question: { ...question, right }, key: { ...key, pairs } };
  }
  return item;
}

/** Options in another order than the one shown and than the `solved` one, and what each is called now. */
function shuffled(options: readonly Option[], random: Random, solved: readonly string[] = []) {
  const before = options.map(({ text }) => text);
  const right = solved.map((id) => options.find((option) => option.id === id)?.text);
  let texts = random.shuffle(before);
  for (let turn = 0; turn < before.length && isOneOf(texts, [before, right]); turn++)
    texts = [...texts.slice(1), ...texts.slice(0, 1)];
  const now = optionsOf(texts);
  const idNow = (id: string) => idOf(now, options.find((option) => option.id === id)?.text ?? '');
  return { options: now, idNow };
}

const isOneOf = (texts: readonly string[], orders: readonly (readonly unknown[])[]) =>
  orders.some((order) => JSON.stringify(order) === JSON.stringify(texts));

function inOrder<T extends { optionId: string }>(distractors: readonly T[]): T[] {
  return distractors.toSorted((a, b) => (a.optionId < b.optionId ? -1 : 1));
}
