import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import { readBank } from '../facts/read-bank';
import { questionKinds } from '../questions/question';
import { bridgeFile } from './bridge-file';

function requireBank(json: unknown): Bank {
  const read = readBank(json);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.bank;
}

/** The small invented bank. */
export const bridgeBank: Bank = requireBank(bridgeFile);

/** The shipped bank, as it stands in the seed. */
export const seedBank: Bank = requireBank(
  JSON.parse(readFileSync('prisma/seed/dushanbe-2015.json', 'utf8')),
);

/** A fact of a bank; a test that names one that is not there is wrong. */
export function factOf(bank: Bank, id: string): Fact {
  const fact = bank.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

/** A slot of a fact by its text. */
export function slotOf(fact: Fact, text: string): Slot {
  const slot = fact.slots.find((one) => one.text === text);
  if (!slot) throw new Error(`no slot ${text} in ${fact.id}`);
  return slot;
}

/** The bank with one fact changed. */
export function withFact(bank: Bank, id: string, change: Partial<Fact>): Bank {
  const facts = bank.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));
  return { ...bank, facts };
}

/** Any seed. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** Any choice of one or more kinds. */
export const kindSets = fc.subarray([...questionKinds], { minLength: 1 });
