import { fold, wordsOf } from '../article/words';
import type { Bank } from './bank';
import type { Entity, Fact, Slot } from './fact';

/** A slot with the fact it belongs to. */
export type Placed = { fact: Fact; slot: Slot };

/** What is looked up in a bank again and again; built once per bank, in time linear in its size. */
export type BankIndex = {
  factById: Map<string, Fact>;
  /** Statements folded, between spaces. */
  foldedStatements: Map<Fact, string>;
  entityByName: Map<string, Entity>;
  /** Entities by any of their names, folded. */
  entitiesByFolded: Map<string, Entity[]>;
  /** Names by their first folded word, longest first, to be found in a running text. */
  namesByWord: Map<string, { words: string[]; entity: Entity }[]>;
  /** Facts whose statements hold a folded word. */
  factsByWord: Map<string, Fact[]>;
  slotsByEntity: Map<string, Placed[]>;
  /** Slots by their folded text. */
  slotsByText: Map<string, Placed[]>;
  slotsByType: Map<Slot['type'], Placed[]>;
};

const indexes = new WeakMap<Bank, BankIndex>();

/** The index of a bank; a bank does not change. */
export function indexOf(bank: Bank): BankIndex {
  const existing = indexes.get(bank);
  if (existing) return existing;
  const index = build(bank);
  indexes.set(bank, index);
  return index;
}

function build(bank: Bank): BankIndex {
  const index: BankIndex = {
    factById: new Map(bank.facts.map((fact) => [fact.id, fact])),
    foldedStatements: new Map(bank.facts.map((fact) => [fact, ` ${fold(fact.statement)} `])),
    entityByName: new Map(bank.entities.map((entity) => [entity.name, entity])),
    entitiesByFolded: new Map(),
    namesByWord: new Map(),
    factsByWord: new Map(),
    slotsByEntity: new Map(),
    slotsByText: new Map(),
    slotsByType: new Map(),
  };
  for (const entity of bank.entities) indexEntity(index, entity);
  for (const names of index.namesByWord.values())
    names.sort((a, b) => b.words.length - a.words.length);
  for (const fact of bank.facts) indexFact(index, fact);
  return index;
}

function indexEntity(index: BankIndex, entity: Entity): void {
  for (const name of new Set([entity.name, ...entity.aliases].map(fold))) {
    const words = name.split(' ');
    push(index.entitiesByFolded, name, entity);
    if (name !== '') push(index.namesByWord, words[0] ?? '', { words, entity });
  }
}

function indexFact(index: BankIndex, fact: Fact): void {
  const words = index.foldedStatements.get(fact)?.trim().split(' ') ?? [];
  for (const word of new Set(words)) push(index.factsByWord, word, fact);
  for (const slot of fact.slots) {
    const placed = { fact, slot };
    if (slot.entity !== null) push(index.slotsByEntity, slot.entity, placed);
    push(index.slotsByText, fold(slot.text), placed);
    push(index.slotsByType, slot.type, placed);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The entity that a text names, and nothing but it; of several the first in the bank. */
export function entityNamed(bank: Bank, text: string): Entity | null {
  return indexOf(bank).entitiesByFolded.get(fold(text))?.[0] ?? null;
}

/** The entities that a text mentions by any of their names. */
export function entitiesIn(bank: Bank, text: string): Entity[] {
  const { namesByWord } = indexOf(bank);
  const words = wordsOf(text);
  const found = new Set<Entity>();
  for (const [at, word] of words.entries())
    for (const { words: name, entity } of namesByWord.get(word) ?? [])
      if (name.every((one, i) => words[at + i] === one)) found.add(entity);
  return [...found];
}

/**
 * The entities that a text mentions, but for those named within another's name: no city in its summit's.
 * Terms are words and no names: "president of Tajikistan" mentions Tajikistan.
 */
export function outermostEntitiesIn(bank: Bank, text: string): Entity[] {
  const { namesByWord } = indexOf(bank);
  const words = wordsOf(text);
  const found = new Set<Entity>();
  for (let at = 0; at < words.length; ) {
    const named = (namesByWord.get(words[at] ?? '') ?? []).filter(
      ({ words: name, entity }) =>
        entity.type !== 'term' && name.every((one, i) => words[at + i] === one),
    );
    // The longest names come first.
    const length = named[0]?.words.length ?? 1;
    for (const one of named) if (one.words.length === length) found.add(one.entity);
    at += length;
  }
  return [...found];
}

/** The facts whose statements hold a phrase as whole words, whatever the case and punctuation. */
export function factsHolding(bank: Bank, phrase: string): Fact[] {
  const { factsByWord, foldedStatements } = indexOf(bank);
  const folded = fold(phrase);
  if (folded === '') return [];
  const lists = folded.split(' ').map((word) => factsByWord.get(word) ?? []);
  const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  return shortest.filter((fact) => foldedStatements.get(fact)?.includes(` ${folded} `));
}
