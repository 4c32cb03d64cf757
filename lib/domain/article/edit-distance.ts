/**
 * The number of single letters to add, drop, change or swap with their neighbour (optimal string
 * alignment, a Damerau-Levenshtein distance) between two texts; above `limit` it is `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const [s, t] = [Array.from(a), Array.from(b)];
  if (Math.abs(s.length - t.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i++) {
    const row = [i];
    for (let j = 1; j <= t.length; j++) {
      const change = cell(last, j - 1) + (s[i - 1] === t[j - 1] ? 0 : 1);
      const best = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, change);
      const swapped = i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1];
      row.push(swapped ? Math.min(best, cell(beforeLast, j - 2) + 1) : best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(cell(last, t.length), limit + 1);
}

const cell = (row: readonly number[], at: number) => row[at] ?? Number.POSITIVE_INFINITY;
