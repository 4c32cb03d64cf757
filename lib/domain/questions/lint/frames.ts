import { around, fold } from '../../article/words';
import type { Bank } from '../../facts/bank';
import type { Placed } from '../../facts/bank-index';
import type { Fact, Slot } from '../../facts/fact';

const known = new WeakMap<Bank, Map<string, Placed[]>>();

/** Slots of other facts that read the same but for what stands in the slot: "____ was a member state." */
export function otherFillings(bank: Bank, fact: Fact, slot: Slot): Slot[] {
  const alike = framesOf(bank).get(frameOf(fact, slot)) ?? [];
  return alike
    .filter((one) => one.fact !== fact && fold(one.slot.text) !== fold(slot.text))
    .map((one) => one.slot);
}

function framesOf(bank: Bank): Map<string, Placed[]> {
  const existing = known.get(bank);
  if (existing) return existing;
  const frames = new Map<string, Placed[]>();
  for (const fact of bank.facts)
    for (const slot of fact.slots) {
      const frame = frameOf(fact, slot);
      const list = frames.get(frame);
      if (list) list.push({ fact, slot });
      else frames.set(frame, [{ fact, slot }]);
    }
  known.set(bank, frames);
  return frames;
}

function frameOf({ statement }: Fact, { text, type }: Slot): string {
  const gap = around(statement, text);
  return gap ? fold(`${gap.before} _ ${gap.after} ${type}`) : '';
}
