import type { Bound } from './fact';

type Wordings = [Bound, RegExp][];

const before: Wordings = [
  ['at-least', /^(?:at least|upwards of|(?:no|not) (?:fewer|less) th[ae]n) |^(?:>=?|≥) ?/],
  ['at-least', /^(?:(?:just|well|slightly|a little) )?(?:more th[ae]n|over|above) /],
  ['at-most', /^(?:at most|up to|(?:no|not) more th[ae]n) |^(?:<=?|≤) ?/],
  ['at-most', /^(?:(?:just|well|slightly|a little) )?(?:fewer th[ae]n|less th[ae]n|under|below) /],
  ['about', /^(?:about|around|some|roughly|approximately|approx|circa|ca|nearly|almost|close to) /],
  ['about', /^an estimated |^(?:approx\.|ca?\.|~|≈) ?/],
  ['exact', /^(?:exactly|precisely) /],
];

const after: Wordings = [
  ['about', /\b(?:more or less|or so|or thereabouts|approximately|roughly)\b/],
  ['at-least', /^ ?\+|\b(?:or (?:more|over|above)|at least)\b/],
  ['at-most', /\b(?:or (?:fewer|less|under|below)|at most)\b/],
];

type Bounded = { bound: Bound | null; rest: string };

/** The bound that a lower-case text begins with, "more than 50,000", and the text without it. */
export function boundBefore(text: string): Bounded {
  return bounded(text, before);
}

/** The bound said after a number, "50,000 websites or more", and the text without it. */
export function boundAfter(text: string): Bounded {
  return bounded(text, after);
}

function bounded(text: string, wordings: Wordings): Bounded {
  const said = wordings.find(([, wording]) => wording.test(text));
  return said ? { bound: said[0], rest: text.replace(said[1], '') } : { bound: null, rest: text };
}
