import type { Bank } from '../facts/bank';
import type { Slot } from '../facts/fact';
import type { Distractor } from './question';

/** A wrong answer of the right kind, before it has a place among the options. */
export type Wrong = Omit<Distractor, 'optionId'>;

/** The most important fact with such a slot, to show where a wrong option stands in the article. */
export function sourceOf(bank: Bank, matches: (slot: Slot) => boolean): Wrong['from'] {
  const holding = bank.facts.filter((fact) => fact.slots.some(matches));
  const best = holding.sort((a, b) => b.importance - a.importance)[0];
  return best ? { factId: best.id, statement: best.statement, citation: best.citation } : null;
}
