import type { Bank } from '../facts/bank';
import { type Random, seededRandom } from '../random';
import { findItem } from './candidates';
import { repeatsAnswer, trueFalseUnbalanced } from './lint/lint-set';
import type { Item } from './question';
import { type Ranking, rankFacts, unasked } from './rank-facts';
import type { GapReason, GeneratedSet, PlanGap, SetPlan } from './set-plan';
import { fillersFor, sharesOf, type Wish, wishesFor } from './wishes';

/** Makes a set of questions: the same bank, plan and seed give the same bytes. */
export function generateSet(bank: Bank, plan: SetPlan): GeneratedSet {
  const steps = generateInSteps(bank, plan);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, a search for one question each, so that a server can do something else in between. */
export function* generateInSteps(bank: Bank, plan: SetPlan): Generator<void, GeneratedSet> {
  const random = seededRandom(plan.seed);
  const count = Math.max(0, Math.floor(plan.count));
  const ranking = rankFacts(bank, plan, random.derive('facts'));
  let size = Math.min(count, ranking.facts.length);
  // There is at most one question for each fact: asking for more gives no other set.
  const wanted = { ...plan, count: size };
  const items: Item[] = [];
  const spent = new Set<Wish>();
  const add = (wish: Wish) => {
    // The search has looked at every fact; a larger set grants no more than a smaller one.
    if (spent.has(wish)) return false;
    const company = { bank, others: items, size };
    const chance = random.derive(`${items.length}/${wish}`);
    const item = findItem(company, wish, unasked(ranking, items), chance);
    if (item) items.push(item);
    else spent.add(wish);
    return item !== null;
  };
  for (const wish of wishesFor(wanted, random)) {
    add(wish);
    yield;
  }
  function* fill() {
    while (items.length < wanted.count && fillersFor(plan.kinds, items).some(add)) yield;
  }
  dropSurplusClaims(items);
  yield* fill();
  if (dropRepeatedAnswers(items, bank)) {
    // What was dropped may have stood in the way of others, of which a smaller set takes fewer.
    size = items.length;
    spent.clear();
    yield* fill();
    dropSurplusClaims(items);
  }
  return {
    items: random.derive('order').shuffle(items),
    shortfall: count - items.length,
    gaps: gapsOf(bank, { ...plan, count }, items, ranking, random),
  };
}

/** Takes the last claims out where they are mostly true or mostly false. */
function dropSurplusClaims(items: Item[]): void {
  while (trueFalseUnbalanced(items)) {
    const values = items.map(({ key }) => (key.kind === 'trueFalse' ? key.value : null));
    const trues = values.filter((value) => value === true).length;
    const falses = values.filter((value) => value === false).length;
    items.splice(values.lastIndexOf(trues > falses), 1);
  }
}

/** A set that came out smaller than planned may ask for one answer less often: whether any had to go. */
function dropRepeatedAnswers(items: Item[], bank: Bank): boolean {
  const { length } = items;
  for (let at = items.length - 1; at >= 0; at--)
    if (repeatsAnswer(items, at, bank)) {
      items.splice(at, 1);
      at = items.length;
    }
  return items.length < length;
}

/** What differs from the plan, and why. */
function gapsOf(
  bank: Bank,
  plan: SetPlan,
  items: readonly Item[],
  ranking: Ranking,
  random: Random,
): PlanGap[] {
  return [...sharesOf(plan)].flatMap(([kind, wanted]) => {
    const missing = wanted - items.filter(({ question }) => question.kind === kind).length;
    if (missing <= 0) return [];
    return [{ kind, missing, reason: reasonFor(bank, kind, items, ranking, random) }];
  });
}

function reasonFor(
  bank: Bank,
  kind: PlanGap['kind'],
  items: readonly Item[],
  ranking: Ranking,
  random: Random,
): GapReason {
  if (ranking.facts.length === 0) return 'factsUsedUp';
  const alone = { bank, others: [], size: 1 };
  const wishes: Wish[] = kind === 'trueFalse' ? ['true', 'false'] : [kind];
  const possible = wishes.some((wish) => findItem(alone, wish, unasked(ranking, []), random));
  if (!possible) return 'nothingOfTheKind';
  return unasked(ranking, items).next().done ? 'factsUsedUp' : 'noSoundQuestion';
}
