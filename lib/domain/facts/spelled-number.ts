const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What the words multiply by that come after a number; "dozens" alone is no number. */
const scales = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** What a word multiplies the number before it by: "thousand" and "thousands" are 1000. */
export function scaleOf(word: string): number | null {
  return scales.get(word) ?? scales.get(word.replace(/s$/, '')) ?? null;
}

/** Whether a word names a number or a share of one: "six", "thousands", "half". */
export function isNumberWord(word: string): boolean {
  return plainValue(word) !== null || scaleOf(word) !== null || /^(?:half|quarter)s?$/.test(word);
}

/** The number that a list of lower-case English words begins with, and how many words it takes. */
export type SpelledNumber = { value: number; length: number };

/** What has been read: whole groups, the group being read (below 1000), and the last scale. */
type Reading = { total: number; group: number; scale: number };

/** Reads "six", "twenty two", "a hundred and five" or "two dozen"; null for what is no number. */
export function spelledNumber(words: readonly string[]): SpelledNumber | null {
  let reading: Reading = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY };
  if (words[0] === 'zero') return { value: 0, length: 1 };
  let length = 0;
  for (;;) {
    const joined = length > 0 && words[length] === 'and' && isHigh(words[length - 1]) ? 1 : 0;
    const next = continued(reading, words[length + joined], words[length + joined + 1]);
    if (next === null) break;
    reading = next;
    length += joined + 1;
  }
  return length === 0 ? null : { value: reading.total + reading.group, length };
}

/** The reading with one more word in it; null where the word begins something else. */
function continued(reading: Reading, word = '', after = ''): Reading | null {
  const { total, group, scale } = reading;
  const value = word === 'a' && group === 0 && isHigh(after) ? 1 : plainValue(word);
  if (value !== null) {
    const place = value < 10 && group % 100 >= 20 ? 10 : 100;
    return value > 0 && group % place === 0 ? { ...reading, group: group + value } : null;
  }
  const factor = scaleOf(word);
  if (factor === null || group === 0) return null;
  if (factor === 100) return group < 100 ? { ...reading, group: group * 100 } : null;
  return factor < scale ? { total: total + group * factor, group: 0, scale: factor } : null;
}

function plainValue(word: string): number | null {
  if (small.includes(word)) return small.indexOf(word);
  return word !== '-' && tens.includes(word) ? tens.indexOf(word) * 10 : null;
}

const isHigh = (word = '') => scaleOf(word) !== null;
