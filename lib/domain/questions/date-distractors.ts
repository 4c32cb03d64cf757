import { fold, months } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Fact, Slot } from '../facts/fact';
import type { Random } from '../random';
import { type Interval, intervalOf, otherDates, overlap, type WrittenDate } from './dates';
import { sourceOf, type Wrong } from './wrong';

/** Wrong dates of the same precision and family, on the same side of the article, tied to nothing here. */
export function dateDistractors(bank: Bank, fact: Fact, slot: Slot, random: Random): Wrong[] {
  const key = typeof slot.value === 'string' ? intervalOf(slot.value) : null;
  if (typeof slot.value !== 'string' || !key) return [];
  const tied = datesTiedTo(bank, fact);
  const sound = ({ interval, text }: WrittenDate) =>
    !tied.some((other) => overlap(interval, other)) &&
    isPast(bank, key) === isPast(bank, interval) &&
    agreesWith(slot.ask ?? '', text);
  const made = random.shuffle(otherDates(slot.text, slot.value).map(random.shuffle));
  const families = /^\d{4}$/.test(slot.text)
    ? [[...random.shuffle(yearsIn(bank)), ...made.flat()]]
    : made;
  const family = families.map((dates) => dates.filter(sound)).find((dates) => dates.length >= 2);
  return (family ?? []).map(({ text }) => ({
    text,
    from: sourceOf(
      (indexOf(bank).slotsByText.get(fold(text)) ?? []).filter((one) => one.slot.type === 'date'),
    ),
  }));
}

function yearsIn(bank: Bank): WrittenDate[] {
  return (indexOf(bank).slotsByType.get('date') ?? [])
    .flatMap(({ slot }) => (/^\d{4}$/.test(slot.text) ? [slot] : []))
    .flatMap(({ text }) => ({ text, interval: intervalOf(text) ?? { from: text, to: text } }));
}

/** Whether a date had begun when the article was written: a date on the other side rules itself out. */
function isPast(bank: Bank, { from }: Interval): boolean {
  const month = bank.article.asOf?.slice(0, 7);
  return month === undefined || from.slice(0, month.length) <= month;
}

/** A stem that names the month leaves no other month open. */
function agreesWith(ask: string, text: string): boolean {
  return months.every((month) => !ask.includes(`${month} `) || text.includes(month));
}

/** Every date that the article ties to something this fact is about. */
function datesTiedTo(bank: Bank, fact: Fact): Interval[] {
  const about = fact.slots.flatMap((slot) => slot.entity ?? []);
  const { slotsByEntity } = indexOf(bank);
  const related = about.flatMap((name) => slotsByEntity.get(name) ?? []).map((one) => one.fact);
  return [...new Set([fact, ...related])]
    .flatMap((other) => [
      ...other.slots.flatMap((slot) => (typeof slot.value === 'string' ? slot.value : [])),
      ...(other.asOf === null ? [] : [other.asOf]),
    ])
    .flatMap((value) => intervalOf(value) ?? []);
}
