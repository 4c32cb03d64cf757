import type { Bound, Fact, Slot } from '../facts/fact';
import { numberWord, wordNumber } from './number-words';

/** A quantity as written: the number in it, and how to write another number the same way. */
export type Quantity = { value: number; write(value: number): string | null };

/** Reads "22,000", "six", "$837 million" or "45%"; null for what is not one whole number. */
export function readQuantity(text: string): Quantity | null {
  const word = wordNumber(text);
  if (word !== null) return { value: word, write: numberWord };
  const [digits, ...others] = text.match(/\d[\d,.]*\d|\d/g) ?? [];
  if (digits === undefined || others.length > 0 || !/^(\d+|\d{1,3}(,\d{3})+)$/.test(digits)) {
    return null;
  }
  const grouped = digits.includes(',') || digits.length < 4;
  const write = (value: number) =>
    text.replace(digits, grouped ? value.toLocaleString('en-US') : String(value));
  return { value: Number(digits.replaceAll(',', '')), write };
}

const boundWords: [Bound, RegExp][] = [
  ['at-most', /\b(less than|fewer than|under|at most|up to|(no|not) more than)\s*\S?$/i],
  ['at-least', /\b(more than|over|above|at least|(no|not) (fewer|less) than)\s*\S?$/i],
  ['about', /\b(about|around|some|nearly|almost|roughly|approximately|an estimated)\s*\S?$/i],
];

/** How a quantity limits what is true: as the bank says, else as the words before it say. */
export function boundOf(fact: Fact, slot: Slot): Bound {
  if (slot.bound !== null) return slot.bound;
  const before = fact.statement.slice(0, fact.statement.indexOf(slot.text));
  return boundWords.find(([, words]) => words.test(before))?.[0] ?? 'exact';
}

/** How a number is rounded: 22,000 is 22 with three zeros and "fine"; 2,500 is 25 with two, "half". */
type Rounding = { mantissa: number; unit: number; half: boolean };

function roundingOf(value: number): Rounding {
  let unit = 1;
  while (value !== 0 && (value / unit) % 10 === 0) unit *= 10;
  const mantissa = value / unit;
  return { mantissa, unit, half: mantissa > 5 && mantissa % 5 === 0 };
}

/** What a number is rounded to: 22,000 to thousands, 2,500 to hundreds, 26 to ones. */
export function roundingUnit(value: number): number {
  return roundingOf(value).unit;
}

/** Whether two numbers are rounded alike and near enough to be mistaken for each other. */
export function sameScale(a: number, b: number): boolean {
  const [x, y] = [roundingOf(a), roundingOf(b)];
  const ratio = Math.max(a, b) / Math.max(1, Math.min(a, b));
  const small = x.unit === 1 && Math.min(a, b) < 10;
  return x.unit === y.unit && x.half === y.half && (small ? Math.abs(a - b) <= 3 : ratio <= 3);
}

/** How near two approximate numbers may lie before both could be called right. */
const vagueness = 0.25;

/**
 * Wrong numbers that look like the right one: same rounding and scale, never negative; above it for
 * at-least and below it for at-most, since anything on the other side would be true as well.
 */
export function otherNumbers(value: number, bound: Bound): number[] {
  const { mantissa, unit } = roundingOf(value);
  const near =
    mantissa < 10 ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : factors.map((f) => Math.round(f * mantissa));
  const numbers = near.map((other) => other * unit).filter((other) => other > 0 && other !== value);
  return [...new Set(numbers)].filter(
    (other) => sameScale(value, other) && isWrong(value, other, bound),
  );
}

const factors = [0.4, 0.44, 0.5, 0.56, 0.6, 0.68, 0.72, 1.28, 1.4, 1.48, 1.6, 1.72, 1.8, 1.92, 2.2];

/** Whether "bound other" is false when "bound value" is what the article says. */
export function isWrong(value: number, other: number, bound: Bound): boolean {
  switch (bound) {
    case 'exact':
      return other !== value;
    case 'about':
      return Math.abs(other - value) > vagueness * value;
    case 'at-least':
      return other > value;
    case 'at-most':
      return other < value;
  }
}
