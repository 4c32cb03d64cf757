import { around, fold, standsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import { entityNamed, indexOf } from '../facts/bank-index';
import type { Entity, Fact } from '../facts/fact';
import { entityOf, namesOf } from '../facts/names';
import type { Random } from '../random';
import { formOf } from './form';
import { multipleOf, type RightOption } from './multiple';
import type { IsFree } from './order';
import type { Item } from './question';
import { isToldElsewhere } from './reveals';
import { sourceOf, type Wrong } from './wrong';

/** Facts that say the same of several entities: "As of 2015, ____ was a member of the alliance." */
type FactList = { before: string; after: string; members: RightOption[]; kind: Entity };

/** Questions for several members of a list that the article gives, one after another. */
export function* makeListQuestions(bank: Bank, isFree: IsFree, random: Random): Generator<Item> {
  for (const list of random.shuffle(factLists(bank))) {
    const stem = stemFor(list);
    const right = random.shuffle(list.members.filter(({ fact }) => isFree(fact.id)));
    const count = 2 + random.below(2);
    if (stem === null || right.length < 2) continue;
    const wrong = firstOf(outsiders(bank, list, random), 5 - count);
    if (wrong.length < 2) continue;
    const item = multipleOf(stem, right.slice(0, count), wrong, random);
    if (item) yield item;
  }
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length >= count) break;
  }
  return first;
}

const known = new WeakMap<Bank, FactList[]>();

/** The lists of a bank: plain facts that differ in one entity of one type and subtype only. */
function factLists(bank: Bank): FactList[] {
  const existing = known.get(bank);
  if (existing) return existing;
  const frames = new Map<string, FactList>();
  for (const fact of bank.facts)
    for (const [slot, { text }] of fact.slots.entries()) {
      const framed = frameOf(bank, fact, slot);
      if (!framed) continue;
      const { key, ...frame } = framed;
      const list = frames.get(key) ?? { ...frame, members: [] };
      list.members.push({ text, fact, slot });
      frames.set(key, list);
    }
  const lists = [...frames.values()].filter(({ members }) => members.length >= 3);
  known.set(bank, lists);
  return lists;
}

function frameOf(bank: Bank, fact: Fact, at: number) {
  const slot = fact.slots[at];
  const kind = slot && entityOf(bank, slot);
  const gap = slot && around(fact.statement, slot.text);
  const plain = fact.certainty === 'stated' && fact.polarity === 'affirmed' && !fact.attribution;
  if (!kind?.subtype || !gap || !plain) return null;
  const key = fold(`${gap.before} _ ${gap.after} ${kind.type} ${kind.subtype}`);
  return { key, ...gap, kind };
}

/** "Which of these countries does the article call a member state of the CSTO as of September 2015?" */
function stemFor({ before, after, kind }: FactList): string | null {
  const called = after.match(/^ (?:is|was|are|were) ((?:an?|one of the) .+)\.$/)?.[1];
  const when = before.match(/^[Aa]s of ([^,]+), $/)?.[1];
  if (called === undefined || (before !== '' && when === undefined)) return null;
  const asked = kind.type === 'person' ? 'people' : plural(kind.subtype ?? kind.type);
  return `Which of these ${asked} does the article call ${called}${when ? ` as of ${when}` : ''}?`;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Entities of the list's kind of which the bank never says that they are on it, in a random order. */
function* outsiders(bank: Bank, list: FactList, random: Random): Generator<Wrong> {
  const { members, kind, before, after } = list;
  const first = members[0];
  const slot = first?.fact.slots[first.slot];
  if (!first || !slot) return;
  const inside = new Set(members.map(({ text }) => entityNamed(bank, text)));
  const form = formOf(first.text, kind.type);
  for (const entity of random.shuffle(bank.entities)) {
    if (entity.type !== kind.type || entity.subtype !== kind.subtype || inside.has(entity))
      continue;
    const names = namesOf(entity);
    const text = names.find((name) => formOf(name, kind.type) === form);
    const from = sourceOf(indexOf(bank).slotsByEntity.get(entity.name) ?? []);
    if (text === undefined || !from) continue;
    if (names.some((name) => standsIn(`${before} ${after}`, name))) continue;
    if (!isToldElsewhere(bank, first.fact, slot, names)) yield { text, from };
  }
}
