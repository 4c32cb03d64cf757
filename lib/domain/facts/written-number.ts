import type { Bound } from './fact';
import { plainText } from './plain-text';
import { isNumberWord } from './spelled-number';
import { amountAt } from './written-amount';
import { boundAfter, boundBefore } from './written-bound';
import { unitAt } from './written-unit';

/** A number as somebody wrote it: "about 22,000" is 22000 with the bound "about". */
export type ReadNumber = {
  value: number;
  /** What the words around it say; null when they say nothing: "22,000". */
  bound: Bound | null;
  /** A currency sign or code, or "%"; null without one. */
  unit: string | null;
};

/** Reads one number in the ways people write it: 22,000, 22 000, 22k, "about 22,000", "six"; null for anything else. */
export function readNumber(text: string): ReadNumber | null {
  const start = boundBefore(plainText(text));
  const [sign = ''] = start.rest.match(/^(?:[-+]|minus |negative ) ?/) ?? [];
  const front = unitAt(start.rest.slice(sign.length));
  const amount = amountAt(front.rest);
  if (amount === null || !Number.isFinite(amount.value)) return null;
  const back = unitAt(amount.rest);
  const end = boundAfter(back.rest);
  if (differ(start.bound, end.bound) || differ(front.unit, back.unit)) return null;
  if (!isWithoutNumber(end.rest)) return null;
  const negative = amount.value !== 0 && /^[-mn]/.test(sign);
  return {
    value: negative ? -amount.value : amount.value,
    bound: start.bound ?? end.bound,
    unit: front.unit ?? back.unit,
  };
}

const differ = (one: string | null, other: string | null) =>
  one !== null && other !== null && one !== other;

/** "22,000 people" is one number; "six or seven", "6/7" and "6 and a half" are not. */
function isWithoutNumber(text: string): boolean {
  return /^[\p{L}\p{M} ',.()/-]*$/u.test(text) && !text.split(/[^a-z]+/).some(isNumberWord);
}
