import { months } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import type { Random } from '../random';
import { wrongAnswers } from './distractors';
import { readQuantity } from './quantities';
import { type Distractor, type Item, itemFrom, type Option } from './question';
import type { Wrong } from './wrong';

const optionIds = ['a', 'b', 'c', 'd'] as const;

/**
 * A question with three or four options, its key at the first of the wanted positions (0-based) that
 * can be had; null where there are not two sound distractors.
 */
export function makeChoice(
  bank: Bank,
  fact: Fact,
  slotIndex: number,
  positions: readonly number[],
  random: Random,
): Item | null {
  const slot = fact.slots[slotIndex];
  if (!slot || slot.ask === null) return null;
  const wrong = wrongAnswers(bank, fact, slot, random);
  const key: Wrong = { text: answerText(fact, slot), from: null };
  const arranged = isOrdered(slot)
    ? arrangeInOrder(key, wrong, slot, positions)
    : arrangeFreely(key, wrong, positions, random);
  if (!arranged) return null;
  const options = arranged.flatMap<Option>(({ text }, i) => {
    const id = optionIds[i];
    return id ? [{ id, text }] : [];
  });
  const optionId = optionIds[arranged.indexOf(key)];
  if (!optionId) return null;
  const distractors = arranged.flatMap<Distractor>((one, i) => {
    const id = optionIds[i];
    return one === key || !id ? [] : [{ optionId: id, ...one }];
  });
  return itemFrom(fact, slotIndex, {
    question: { kind: 'choice', stem: emphasised(slot.ask), options },
    key: { kind: 'choice', optionId, answer: key.text, distractors },
  });
}

/** A stem in which a negation cannot be overlooked. */
export function emphasised(stem: string): string {
  return stem.replace(/\b(not|never|except|cannot|neither|nor)\b/g, (word) => word.toUpperCase());
}

/** The answer as an option: without the capital that only the start of the sentence gave it. */
function answerText(fact: Fact, slot: Slot): string {
  const lowers = slot.type === 'term' || slot.type === 'title' || slot.type === 'event';
  const starts = fact.statement.startsWith(slot.text) && lowers && slot.entity === null;
  return starts ? slot.text.slice(0, 1).toLowerCase() + slot.text.slice(1) : slot.text;
}

/** Whether the options of a slot's question stand in an order of their own. */
export function isOrdered(slot: Slot): boolean {
  return ['number', 'money', 'percent', 'date'].includes(slot.type);
}

function arrangeFreely(
  key: Wrong,
  wrong: Wrong[],
  positions: readonly number[],
  random: Random,
): Wrong[] | null {
  const chosen = random.shuffle(wrong.slice(0, 3));
  const position = positions.find((p) => p <= chosen.length);
  if (chosen.length < 2 || position === undefined) return null;
  return chosen.toSpliced(position, 0, key);
}

/** Numbers and dates stand in order, so the key's position decides how many are above and below. */
function arrangeInOrder(
  key: Wrong,
  wrong: Wrong[],
  slot: Slot,
  positions: readonly number[],
): Wrong[] | null {
  const at = rankOf(key.text, slot);
  const below = wrong.filter(({ text }) => rankOf(text, slot) < at);
  const above = wrong.filter(({ text }) => rankOf(text, slot) > at);
  for (const total of [3, 2]) {
    const possible = (p: number) => p <= below.length && p <= total && total - p <= above.length;
    const position = positions.find(possible);
    if (position === undefined) continue;
    return [key, ...below.slice(0, position), ...above.slice(0, total - position)].sort(
      (a, b) => rankOf(a.text, slot) - rankOf(b.text, slot),
    );
  }
  return null;
}

/** What numbers and dates are sorted by: the quantity, or the first day as yyyymmdd. */
export function rankOf(text: string, slot: Pick<Slot, 'type'>): number {
  return slot.type === 'date' ? dateRank(text) : (readQuantity(text)?.value ?? 0);
}

function dateRank(text: string): number {
  const year = Number(text.match(/\d{4}/)?.[0] ?? 0);
  const month = months.findIndex((name) => text.includes(name.slice(0, 3))) + 1;
  const part = /\blate\b/i.test(text) ? 25 : /\bmid\b/i.test(text) ? 15 : 1;
  const day = Number(text.match(/(?<!\d)\d{1,2}(?!\d)/)?.[0] ?? part);
  return year * 10_000 + month * 100 + day;
}
