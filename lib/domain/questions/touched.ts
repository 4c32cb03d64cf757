import { around, wordsOf } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Fact, Slot } from '../facts/fact';
import type { Item } from './question';

/**
 * The facts that a question asks, and those that it denies in false statements among its options: no
 * other question may ask any of them.
 */
export function touchedFactIds({ question, key, facts }: Item): string[] {
  const asked = facts.map(({ factId }) => factId);
  const statements = facts.map(({ statement }) => statement);
  const isOfClaims =
    question.kind === 'multiple' && question.options.some(({ text }) => statements.includes(text));
  if (!isOfClaims || key.kind !== 'multiple') return asked;
  return [...asked, ...key.distractors.flatMap(({ from }) => from?.factId ?? [])];
}

/** The facts and slots that a question's false statements deny. */
export function deniedIn(item: Item, bank: Bank): { fact: Fact; slot: Slot }[] {
  if (item.key.kind !== 'multiple') return [];
  const denied = new Set(touchedFactIds(item).slice(item.facts.length));
  return item.key.distractors.flatMap(({ from, text }) => {
    const fact = from ? indexOf(bank).factById.get(from.factId) : undefined;
    if (!fact || !denied.has(fact.id)) return [];
    const slot = fact.slots.find((one) => isSwapped(fact, one, text));
    return slot ? [{ fact, slot }] : [];
  });
}

function isSwapped(fact: Fact, slot: Slot, claim: string): boolean {
  const gap = around(fact.statement, slot.text);
  return gap !== null && claim.startsWith(gap.before) && claim.endsWith(gap.after);
}

/** Whether other texts hold what a false statement left out of its fact: they would show it to be false. */
export function tellsOnClaim(
  claim: { text: string; from: { statement: string } | null },
  texts: readonly string[],
): boolean {
  const said = new Set(wordsOf(claim.text));
  const left = wordsOf(claim.from?.statement ?? '').filter((word) => !said.has(word));
  const told = new Set(texts.flatMap(wordsOf));
  return left.some((word) => told.has(word));
}
