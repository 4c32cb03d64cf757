import type { Bound } from './fact';

/** A number as somebody wrote it: "about 22,000" is 22000 with the bound "about". */
export type ReadNumber = {
  value: number;
  /** What the words around it say; null when they say nothing: "22,000". */
  bound: Bound | null;
  /** A currency sign or code, or "%"; null without one. */
  unit: string | null;
};

/** Reads one number in the ways people write it: 22,000, 22 000, 22k, "about 22,000", "six"; null for anything else. */
export function readNumber(_text: string): ReadNumber | null {
  return null;
}
