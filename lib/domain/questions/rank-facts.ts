import type { Bank } from '../facts/bank';
import type { Fact } from '../facts/fact';
import type { Random } from '../random';
import type { Item } from './question';
import type { SetPlan } from './set-plan';
import { touchedFactIds } from './touched';

/** Facts in the order in which a plan would ask them, before anything is asked. */
export type Ranking = { facts: { fact: Fact; score: number }[]; crowding: number };

/**
 * Ranks the facts of a plan's part of the article by importance, with some chance in it. `central` leaves
 * less to chance and crowds paragraphs more readily.
 */
export function rankFacts(bank: Bank, plan: SetPlan, random: Random): Ranking {
  const central = plan.coverage === 'central';
  const [importance, chance, crowding] = central ? [3, 2, 0.5] : [1, 4, 2.5];
  const facts = bank.facts
    .filter((fact) => isInPart(fact, plan))
    .map((fact) => ({ fact, score: importance * fact.importance + chance * random.next() }))
    .sort((a, b) => b.score - a.score);
  return { facts, crowding };
}

function isInPart({ citation }: Fact, { paragraphs }: SetPlan): boolean {
  if (!paragraphs) return true;
  return citation.paragraph >= paragraphs.from && citation.paragraph <= paragraphs.to;
}

/**
 * The facts that no item asks, best first; a fact loses for every item that asks its paragraph. Facts of
 * paragraphs asked equally often keep their order, so one merge of those few lists does.
 */
export function* unasked(ranking: Ranking, items: readonly Item[]): Generator<Fact> {
  const asked = new Set<string>();
  const times = new Map<number, number>();
  for (const id of items.flatMap(touchedFactIds)) asked.add(id);
  for (const { citation } of items.flatMap((item) => item.facts)) {
    times.set(citation.paragraph, (times.get(citation.paragraph) ?? 0) + 1);
  }
  const levels: { fact: Fact; score: number }[][] = [];
  for (const { fact, score } of ranking.facts) {
    if (asked.has(fact.id)) continue;
    const level = times.get(fact.citation.paragraph) ?? 0;
    levels[level] ??= [];
    levels[level].push({ fact, score: score - ranking.crowding * level });
  }
  yield* merged(levels.filter(Boolean));
}

function* merged(lists: { fact: Fact; score: number }[][]): Generator<Fact> {
  const heads = lists.map(() => 0);
  for (;;) {
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (const [at, list] of lists.entries()) {
      const head = list[heads[at] ?? 0];
      if (head && head.score > top) [best, top] = [at, head.score];
    }
    const found = lists[best]?.[heads[best] ?? 0];
    if (!found) return;
    heads[best] = (heads[best] ?? 0) + 1;
    yield found.fact;
  }
}
