import type { Bank } from '@/lib/domain/facts/bank';
import { generateSet } from '@/lib/domain/questions/generate-set';
import { questionKinds } from '@/lib/domain/questions/question';
import { madeBank } from '@/lib/domain/testing/made-bank';
import { seededBank } from './bank';
import { beside, figure, median, type Row } from './row';

const warmUp = 20;
const measured = 100;

/**
 * How long a set of 20 questions of all kinds takes to make, in CPU time: from the seeded bank of 90 facts
 * once it is indexed, and from made banks of 1,000 and 10,000 facts, index included. The last bank is ten
 * times the one before it: a ratio of up to 10 is growth no worse than linear.
 */
export async function measureSets(): Promise<Row[]> {
  const seeded = seededBank();
  for (let seed = 0; seed < warmUp; seed++) cost(seeded, seed);
  const small = median(Array.from({ length: measured }, (_, n) => cost(seeded, warmUp + n)));
  const ofSize = (size: number) =>
    median([1, 2, 3].map((seed) => cost(madeBank(size, seed), seed)));
  const thousand = figure('sets-1000', ofSize(1_000), 'ms');
  return [figure('sets', small, 'ms'), thousand, beside(thousand, 'sets-10000', ofSize(10_000))];
}

/** Milliseconds of CPU for one set of 20. */
function cost(bank: Bank, seed: number): number {
  const start = process.cpuUsage();
  generateSet(bank, { count: 20, kinds: [...questionKinds], seed });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
