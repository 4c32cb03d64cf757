import { around, fold } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { indexOf } from '../../facts/bank-index';
import type { Fact, Slot } from '../../facts/fact';
import type { Distractor } from '../question';
import type { Case, OptionsCase } from './cases';

/** Whether the options are whole statements, to be told true from false, and no answers. */
export function areStatements({ right, asked }: OptionsCase): boolean {
  return right.some((text) => asked.some(({ fact }) => fold(fact.statement) === fold(text)));
}

/** What a false statement misstates: the fact, the slot, and what it puts there. */
type Misstated = { fact: Fact; slot: Slot; filling: string };

/** What a false statement misstates; null where it is no fact's statement with one part swapped. */
export function misstatedBy(bank: Bank, { text, from }: Distractor): Misstated | null {
  const source = from && indexOf(bank).factById.get(from.factId);
  for (const fact of source ? [source] : bank.facts)
    for (const slot of fact.slots) {
      const filling = fillingIn(text, fact, slot);
      if (filling !== null) return { fact, slot, filling };
    }
  return null;
}

/** What stands in a slot's place in a text that is else a fact's statement; null for any other text. */
export function fillingIn(text: string, { statement }: Fact, slot: Slot): string | null {
  const gap = around(statement, slot.text);
  if (!gap || text.length <= gap.before.length + gap.after.length) return null;
  if (!text.startsWith(gap.before) || !text.endsWith(gap.after)) return null;
  return text.slice(gap.before.length, text.length - gap.after.length);
}

/** The wrong options of a question, with where they come from. */
export const wrongOptions = ({ item: { key } }: Case) =>
  'distractors' in key ? key.distractors : [];
