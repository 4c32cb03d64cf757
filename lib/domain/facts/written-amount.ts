import { scaleOf, spelledNumber } from './spelled-number';

/** A number at the beginning of a text, and the text after it. */
export type Amount = { value: number; rest: string };

/** Reads the digits or number words that a lower-case text begins with; null where they could mean two things. */
export function amountAt(text: string): Amount | null {
  return digitsAt(text) ?? wordsAt(text);
}

/** Grouped by commas (in the Indian way too), spaces or apostrophes, or not at all; a point for decimals. */
const digits =
  /^(?:(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:'\d{3})+|\d+)(?:\.\d+)?|\.\d+)/;

/** "22.000" is twenty-two to some and 22,000 to others. */
const unclearPoint = /^[1-9]\d{0,2}\.000$/;

/** "5 m" may be metres, "5 mil" is five thousand in Spanish, "5th" counts something else. */
const unclearLetters = /^(?: [mb]| ?mil|\p{L}|st|nd|rd|th)$/u;

const abbreviations = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
]);

function digitsAt(text: string): Amount | null {
  const [written] = text.match(digits) ?? [];
  if (written === undefined || unclearPoint.test(written)) return null;
  const value = Number(written.replace(/[, ']/g, ''));
  const rest = text.slice(written.length);
  const [suffix = '', word = ''] = rest.match(/^ ?(\p{L}+)/u) ?? [];
  const factor = scaleOf(word) ?? abbreviations.get(word);
  const unclear = unclearLetters.test(suffix) && (factor === undefined || suffix !== word);
  if (unclear) return null;
  return factor === undefined
    ? { value, rest }
    : { value: times(value, factor), rest: rest.slice(suffix.length) };
}

/** 1.1 million is 1,100,000, without the trailing 0.0000000001 that binary fractions add. */
const times = (value: number, factor: number) => Number((value * factor).toPrecision(15));

function wordsAt(text: string): Amount | null {
  const words = (text.match(/^[a-z]+(?:[ -][a-z]+)*/)?.[0] ?? '').split(/[ -]/);
  const spelled = spelledNumber(words);
  if (spelled === null) return null;
  const written = words.slice(0, spelled.length).join(' ');
  return { value: spelled.value, rest: text.slice(written.length) };
}
