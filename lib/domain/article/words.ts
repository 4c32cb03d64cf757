/** A text reduced to what matters when two are compared: no case, accents, punctuation, separators. */
export function fold(text: string): string {
  const known = foldings.get(text);
  if (known !== undefined) return known;
  if (foldings.size >= 20_000) foldings.clear();
  const folded = foldAnew(text);
  foldings.set(text, folded);
  return folded;
}

/** The same few thousand names and sentences are folded again and again. */
const foldings = new Map<string, string>();

function foldAnew(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/(?<![\p{L}\p{N}]\s?)-(?=\d)/gu, '−')
    .replace(/(?!(?<=\d)[.](?=\d))[^\p{L}\p{M}\p{N}\p{S}%\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Whether a phrase stands in a text as whole words, whatever the case and punctuation. */
export function standsIn(text: string, phrase: string): boolean {
  return foldedStandsIn(fold(text), fold(phrase));
}

/** Like `standsIn`, for texts that are folded already. */
export function foldedStandsIn(text: string, phrase: string): boolean {
  return phrase !== '' && ` ${text} `.includes(` ${phrase} `);
}

/** Where a phrase stands in a text letter by letter and as whole words: character offsets. */
export function occurrences(text: string, phrase: string): number[] {
  const found: number[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const [left, right] = [text.slice(0, at), text.slice(at + phrase.length)];
    if (!continues(left, phrase) && !continues(phrase, right)) found.push(at);
  }
  return found;
}

/** Whether one word or number runs over the joint of two texts. */
function continues(left: string, right: string): boolean {
  const word = /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  const number =
    (/\d[.,]$/.test(left) && /^\d/.test(right)) || (/\d$/.test(left) && /^[.,]\d/.test(right));
  return word || number;
}

const emptyWords = new Set(
  (
    'a an the and or but nor of in on at to from by with for about into as than that which who whom whose ' +
    'what when where how why this these those it its they their them he his she her there is are was were ' +
    'be been being has have had do does did will would shall should can could may might must not no also ' +
    'too still only just very s first last end hold holds held holding take takes took taken place ' +
    'make makes made according article year years date dates country city group many much more most some'
  ).split(' '),
);

/** The stems of the words that carry meaning; dates and numbers are left out. */
export function contentStems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !emptyWords.has(word) && !/\d/.test(word) && !monthNames.has(word))
    .map(stemOf);
}

/** English month names in calendar order. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthNames = new Set(months.map((month) => month.toLowerCase()).filter((m) => m !== 'may'));

/** A crude stem: enough to see that "promised" and "promises", "Russia" and "Russian" belong together. */
export function stemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(/(ings?|ed|es|s|e)$/, '') : word;
  return (bare.length < 3 ? word : bare).slice(0, 6);
}

/** What stands before and after a phrase's first occurrence as whole words; null where it has none. */
export function around(text: string, phrase: string): { before: string; after: string } | null {
  const at = occurrences(text, phrase)[0];
  return at === undefined
    ? null
    : { before: text.slice(0, at), after: text.slice(at + phrase.length) };
}
