import { generateSet } from '@/lib/domain/questions/generate-set';
import type { QuestionKind } from '@/lib/domain/questions/question';
import { seededBank } from './bank';
import { figure, median, type Row } from './row';

const kinds: QuestionKind[] = ['choice', 'trueFalse', 'cloze'];
const warmUp = 20;
const measured = 200;

/** How long a set of 20 questions takes to make from the seeded bank: CPU time, each with another seed. */
export async function measureSets(): Promise<Row[]> {
  const bank = seededBank();
  const times = Array.from({ length: warmUp + measured }, (_, seed) => {
    const start = process.cpuUsage();
    generateSet(bank, { count: 20, kinds, seed });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return [figure('sets', median(times.slice(warmUp)), 'ms')];
}
