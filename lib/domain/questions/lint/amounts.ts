import type { Bound, Fact, Slot } from '../../facts/fact';
import { readNumber } from '../../facts/written-number';
import { boundOf, isWrong } from '../quantities';

/** What a text says of an amount: "more than 20 km" is 20,000 m and more, 20,000 itself left out. */
type Amount = { value: number; bound: Bound; open: boolean; unit: string | null };

/** Measures by what they measure, in the smallest of each. */
const measures: Record<string, Record<string, number>> = {
  length: { mm: 1, millimet: 1, cm: 10, centimet: 10, m: 1e3, met: 1e3, km: 1e6, kilomet: 1e6 },
  mass: { g: 1, gram: 1, kg: 1e3, kilogram: 1e3, kilo: 1e3, tonne: 1e6, ton: 1e6 },
  time: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
};

/** The measure that a word names, and how many of the smallest one it holds. */
function measureOf(word: string): { unit: string; factor: number } | null {
  const bare = word
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/(re|er)$/, '');
  for (const [unit, factors] of Object.entries(measures)) {
    const factor = factors[bare];
    if (factor !== undefined) return { unit, factor };
  }
  return null;
}

/** Reads an amount with its bound and measure; `beside` is the word after it, where the text has none. */
function amountIn(text: string, otherwise: Bound, beside = ''): Amount | null {
  const read = readNumber(text);
  if (!read) return null;
  const own = text.match(/\p{L}+$/u)?.[0] ?? '';
  const measure = measureOf(own) ?? measureOf(beside);
  return {
    value: read.value * (measure?.factor ?? 1),
    bound: read.bound ?? otherwise,
    open: /\b(more|fewer|less) th[ae]n\b|\b(over|above|under|below)\b/i.test(text),
    unit: measure?.unit ?? read.unit,
  };
}

/** Whether a text states an amount that is right too, where a fact's slot is: the same, or entailed by it. */
export function isRightAmount(fact: Fact, slot: Slot, text: string): boolean {
  const bound = boundOf(fact, slot);
  const after = fact.statement.slice(fact.statement.indexOf(slot.text) + slot.text.length);
  const beside = after.match(/^\s(\p{L}+)/u)?.[1] ?? '';
  const key = amountIn(slot.text, bound, beside);
  if (!key) return false;
  const between = rangeIn(text);
  if (between) return bound !== 'at-least' && bound !== 'at-most' && isWithin(key, between);
  const other = amountIn(text, bound, beside);
  if (!other || (other.unit !== null && key.unit !== null && other.unit !== key.unit)) return false;
  return follows(key, other);
}

/** Whether one amount follows from another: what is 26 is more than 20, what is more than 50 is so too. */
function follows(key: Amount, other: Amount): boolean {
  if (key.bound === 'at-least' || key.bound === 'at-most')
    return other.bound === key.bound && !isWrong(key.value, other.value, key.bound);
  switch (other.bound) {
    case 'at-least':
      return other.value < key.value || (other.value === key.value && !other.open);
    case 'at-most':
      return other.value > key.value || (other.value === key.value && !other.open);
    case 'about':
      return !isWrong(key.value, other.value, 'about');
    case 'exact':
      return !isWrong(key.value, other.value, key.bound);
  }
}

function rangeIn(text: string): { from: number; to: number } | null {
  const [, first, last] =
    text.match(/^(?:between |from )?(.+?)(?: (?:and|to|or) |\s?[-–]\s?)(.+)$/) ?? [];
  const [from, to] = [first, last].map((end) => (end ? readNumber(end)?.value : undefined));
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}

const isWithin = ({ value }: Amount, { from, to }: { from: number; to: number }) =>
  from <= value && value <= to;
