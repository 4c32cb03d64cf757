import type { Bank } from '../facts/bank';
import type { Random } from '../random';
import { idOf, optionsOf } from './arrange';
import { apartInTime, type DatedEvent, datedEvents } from './events';
import { askedFact, type Item } from './question';

const stem = 'Put these events in order, earliest first.';

/** Questions on the order of four or five events whose dates the bank has resolved, one after another. */
export function* makeOrders(bank: Bank, isFree: IsFree, random: Random): Generator<Item> {
  const free = datedEvents(bank).filter((event) => isFree(event.fact.id));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const events = apartInTime(random.shuffle(free)).slice(0, 4 + random.below(2));
    const item = events.length < 4 ? null : orderOf(events, random);
    if (item) yield item;
  }
}

const attempts = 6;

/** Whether a fact may be asked: no other question of the set asks it. */
export type IsFree = (factId: string) => boolean;

/** A question on the order of events that share no day; their shown order is never the right one. */
export function orderOf(events: readonly DatedEvent[], random: Random): Item | null {
  const right = events.toSorted((a, b) => (a.interval.from < b.interval.from ? -1 : 1));
  const texts = right.map(({ text }) => text);
  if (new Set(texts).size < texts.length) return null;
  let shown = random.shuffle(texts);
  if (String(shown) === String(texts)) shown = [...texts.slice(1), ...texts.slice(0, 1)];
  const entries = optionsOf(shown);
  const [first, ...others] = right.map(({ fact, slot }) => askedFact(fact, slot));
  if (!first) return null;
  return {
    question: { kind: 'order', stem, entries },
    key: {
      kind: 'order',
      ids: texts.map((text) => idOf(entries, text)),
      dates: right.map(({ date }) => date),
    },
    facts: [first, ...others],
  };
}
