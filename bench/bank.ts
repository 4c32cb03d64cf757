import { readFileSync } from 'node:fs';
import type { Bank } from '@/lib/domain/facts/bank';
import { readBank } from '@/lib/domain/facts/read-bank';

/** The bank file that is shipped, as JSON. */
export function bankFile(): unknown {
  const file = new URL('../prisma/seed/dushanbe-2015.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The bank that is shipped. */
export function seededBank(): Bank {
  const read = readBank(bankFile());
  if (read.kind === 'refused') throw new Error('The seeded bank was refused.');
  return read.bank;
}
