const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below 100 in English words. */
export function numberWord(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return small[value] ?? null;
  const ten = tens[Math.floor(value / 10)];
  return value % 10 === 0 ? (ten ?? null) : `${ten}-${small[value % 10]}`;
}

/** The number below 100 that an English word stands for. */
export function wordNumber(text: string): number | null {
  const wanted = text.toLowerCase().replace(/\s/g, '-');
  for (let value = 0; value < 100; value++) if (numberWord(value) === wanted) return value;
  return null;
}
