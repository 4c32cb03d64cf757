import { around, fold } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Fact, Slot } from '../facts/fact';
import { type Interval, intervalOf, overlap } from './dates';

/** Something that happened at a time the bank has resolved. */
export type DatedEvent = {
  fact: Fact;
  /** 0-based index of the date's slot. */
  slot: number;
  /** What happened, without its date: "KSOR was formed". */
  text: string;
  /** The date as the article writes it. */
  date: string;
  interval: Interval;
};

const known = new WeakMap<Bank, DatedEvent[]>();

/** The events of a bank whose text can stand without their date, earliest first. */
export function datedEvents(bank: Bank): DatedEvent[] {
  const existing = known.get(bank);
  if (existing) return existing;
  const { slotsByType } = indexOf(bank);
  const events = (slotsByType.get('date') ?? [])
    .flatMap(({ fact, slot }) => eventOf(bank, fact, slot) ?? [])
    .sort((a, b) => compare(a.interval.from, b.interval.from));
  known.set(bank, events);
  return events;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function eventOf(bank: Bank, fact: Fact, slot: Slot): DatedEvent | null {
  const interval = typeof slot.value === 'string' ? intervalOf(slot.value) : null;
  if (!interval || fact.polarity === 'negated' || fact.attribution !== null) return null;
  const text = phraseInGroup(bank, slot, fact) ?? withoutDate(fact, slot);
  if (text === null) return null;
  return { fact, slot: fact.slots.indexOf(slot), text, date: slot.text, interval };
}

/** What the bank's own list of dates says of it, where that is about this fact. */
function phraseInGroup(bank: Bank, slot: Slot, fact: Fact): string | null {
  const words = new Set(fold(fact.statement).split(' '));
  for (const group of bank.groups) {
    if (!('pairs' in group) || group.relation !== 'date-of') continue;
    const pair = group.pairs.find(
      ([date, what]) =>
        fold(date) === fold(slot.text) &&
        fold(what)
          .split(' ')
          .filter((w) => words.has(w)).length >= 3,
    );
    if (pair) return capitalised(pair[1]);
  }
  return null;
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Verbs that say nothing once their date is gone: "the exercises lasted". */
const dangling = /\b(lasted|began on|until|since|between|from|to|by|before|after|during|as of)$/i;

/** A statement without its date, at its start or end: "In 2013, X did Y." and "X did Y in 2013." */
function withoutDate(fact: Fact, slot: Slot): string | null {
  const gap = around(fact.statement, slot.text);
  if (!gap) return null;
  const preposition = /(^|\s)(in|on|at|from|during|over)\s*$/i;
  if (/^(in|on|from|during)?\s*$/i.test(gap.before.trim()) && gap.after.startsWith(', '))
    return complete(capitalised(gap.after.slice(2)));
  if (/^\.?$/.test(gap.after)) return complete(gap.before.replace(preposition, ''));
  return null;
}

function complete(text: string): string | null {
  const bare = text.trim().replace(/[.,]$/, '');
  return dangling.test(bare) || bare.split(' ').length < 3 ? null : bare;
}

/** As many events as possible of which no two share a day, taken in the order given. */
export function apartInTime(events: readonly DatedEvent[]): DatedEvent[] {
  const taken: DatedEvent[] = [];
  for (const event of events)
    if (taken.every((one) => one.fact !== event.fact && !overlap(one.interval, event.interval)))
      taken.push(event);
  return taken;
}
