import type { Placed } from '../facts/bank-index';
import type { Distractor } from './question';

/** A wrong answer of the right kind, before it has a place among the options. */
export type Wrong = Omit<Distractor, 'optionId'>;

/** The most important of the facts that hold a wrong answer, to show where it stands in the article. */
export function sourceOf(holding: readonly Placed[]): Wrong['from'] {
  const facts = holding.map(({ fact }) => fact);
  const best = facts.toSorted((a, b) => b.importance - a.importance)[0];
  return best ? { factId: best.id, statement: best.statement, citation: best.citation } : null;
}
