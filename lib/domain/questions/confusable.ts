import { editDistance } from '../article/edit-distance';
import { fold } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Slot } from '../facts/fact';
import { namesOf } from '../facts/names';
import { states } from './world/states';

/** A name or an answer of the bank, and the entities that are called so. */
type Known = { text: string; folded: string; entities: Set<string | null> };

/** Everything a bank calls by a name or gives as an answer, by the length of its folded text. */
type Lexicon = { byLength: Map<number, Known[]>; near: Map<string, Known[]> };

const lexicons = new WeakMap<Bank, Lexicon>();

function lexiconOf(bank: Bank): Lexicon {
  const existing = lexicons.get(bank);
  if (existing) return existing;
  const known = new Map<string, Known>();
  const add = (text: string, entity: string | null) => {
    const folded = fold(text);
    const one = known.get(folded) ?? { text, folded, entities: new Set() };
    one.entities.add(entity);
    known.set(folded, one);
  };
  for (const entity of bank.entities) for (const name of namesOf(entity)) add(name, entity.name);
  for (const fact of bank.facts) for (const slot of fact.slots) add(slot.text, slot.entity);
  for (const { name, capital } of states)
    for (const text of [name, capital ?? name]) add(text, text);
  const byLength = new Map<number, Known[]>();
  for (const one of known.values()) {
    const list = byLength.get(one.folded.length);
    if (list) list.push(one);
    else byLength.set(one.folded.length, [one]);
  }
  const lexicon = { byLength, near: new Map() };
  lexicons.set(bank, lexicon);
  return lexicon;
}

/** Every other name and answer that a slip of the finger could be taken for. */
export function confusableWith(bank: Bank, slot: Slot, accept: readonly string[]): string[] {
  const lexicon = lexiconOf(bank);
  const right = new Set(accept.map(fold));
  const near = [...right].flatMap((answer) => nearTo(lexicon, answer));
  const others = near.filter(
    ({ folded, entities }) =>
      !right.has(folded) && !(slot.entity !== null && entities.has(slot.entity)),
  );
  return [...new Set(others.map(({ text }) => text))];
}

/** Twice the slips that grading forgives: a text between two names may be that near to both. */
function reachOf(answer: string): number {
  if (/\d/.test(answer) || answer.length < 6) return 0;
  return answer.length < 12 ? 2 : 4;
}

function nearTo({ byLength, near }: Lexicon, answer: string): Known[] {
  const existing = near.get(answer);
  if (existing) return existing;
  const reach = reachOf(answer);
  const found: Known[] = [];
  for (let length = answer.length - reach; length <= answer.length + reach; length++)
    for (const one of byLength.get(length) ?? [])
      if (editDistance(answer, one.folded, reach) <= reach) found.push(one);
  near.set(answer, found);
  return found;
}
