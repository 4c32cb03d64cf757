import { conceptOf } from '../../article/concepts';
import { contentStems, fold, stemOf, wordsOf } from '../../article/words';
import type { Bank } from '../../facts/bank';
import { entitiesIn, entityNamed } from '../../facts/bank-index';
import type { Entity, Slot } from '../../facts/fact';
import { entityOf, namesOf, tellingsOf } from '../../facts/names';

/** A text folded, without an article at its beginning. */
const bare = (text: string) => fold(text).replace(/^(the|an?) /, '');

const small = new Set('a an the of in on at to for by with from its his her their and'.split(' '));

/** What a text means, word by word and in no order: "military support" and "support by its army" are one. */
function meaningOf(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => !small.has(word));
  return new Set(words.map((word) => conceptOf(stemOf(word))));
}

/** Whether a text is another wording of a slot's answer: a name, an initial for a first name, a paraphrase. */
export function isSameAnswer(bank: Bank, slot: Slot, text: string): boolean {
  const known = tellingsOf(bank, slot);
  if (known.map(bare).includes(bare(text))) return true;
  const other = entityOrNull(bank, text);
  if (other !== null) return other === entityOf(bank, slot);
  if (slot.type === 'person') return isSamePerson(slot.entity ?? slot.text, text);
  if (slot.type !== 'term' && slot.type !== 'event' && slot.type !== 'organisation') return false;
  return known.some((name) => isSameSet(meaningOf(name), meaningOf(text)));
}

/** The entity that a text names, with or without an article. */
export function entityOrNull(bank: Bank, text: string): Entity | null {
  return entityNamed(bank, text) ?? entityNamed(bank, text.replace(/^(the|an?) /i, ''));
}

const titles =
  /\b(mr|mrs|ms|dr|sir|professor|president|prime|minister|general|king|queen|prince|mayor|captain)\b/g;

/** "V. Putin", "Mr Putin" and "Putin" are Vladimir Putin; "Ivan Putin" is not. */
function isSamePerson(name: string, text: string): boolean {
  const parts = (one: string) =>
    fold(one.replaceAll('.', ' ')).replace(titles, ' ').trim().split(/ +/);
  const [a, b] = [parts(name), parts(text)];
  if (a.at(-1) !== b.at(-1)) return false;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return shorter.every((part) =>
    longer.some((one) => one === part || (part.length === 1 && one.startsWith(part))),
  );
}

const isSameSet = (a: Set<string>, b: Set<string>) =>
  a.size > 0 && a.size === b.size && [...a].every((one) => b.has(one));

/** What the telling words of a text mean. */
const conceptsIn = (text: string) => contentStems(text).map(conceptOf);

/** The stems of what a stem asks for by its class: the country of "which country". */
function askedClass(stem: string): string[] {
  const noun = stem.match(/\b(?:which|what)(?: of (?:these|the following))? (\p{L}+)/iu)?.[1];
  return contentStems(noun ?? '');
}

/** The stems of what a question says of whom it names and of what it asks for; terms are words and no names. */
export function predicateOf(bank: Bank, stem: string): string[] {
  const named = entitiesIn(bank, stem).filter(({ type }) => type !== 'term');
  const names = new Set(named.flatMap(namesOf).flatMap(contentStems));
  const asked = askedClass(stem);
  return contentStems(stem).filter((one) => !names.has(one) && !asked.includes(one));
}

/** How much of what a text says some other texts say too, by any name of whom they mention: 0 to 1. */
export function shareSaid(bank: Bank, text: string, others: readonly string[]): number {
  const stems = contentStems(text);
  return stems.length === 0 ? 1 : saidToo(bank, stems, others).length / stems.length;
}

/** Those of some stems whose meaning other texts hold, by any name of whom they mention. */
export function saidToo(bank: Bank, stems: readonly string[], others: readonly string[]): string[] {
  const said = others.map((other) => saidIn(bank, other));
  return stems.filter((stem) => said.some((concepts) => concepts.has(conceptOf(stem))));
}

const known = new WeakMap<Bank, Map<string, Set<string>>>();

/** What a text of a bank says, the other names of whom it mentions included; worked out once. */
function saidIn(bank: Bank, text: string): Set<string> {
  const ofBank = known.get(bank) ?? new Map<string, Set<string>>();
  known.set(bank, ofBank);
  const names = () => entitiesIn(bank, text).flatMap(namesOf);
  const said = ofBank.get(text) ?? new Set([text, ...names()].flatMap(conceptsIn));
  ofBank.set(text, said);
  return said;
}

/** Whether a statement says all that a text says, in words of its own. */
export function saysAllOf(statement: string, text: string): boolean {
  const said = new Set(conceptsIn(statement));
  return conceptsIn(text).every((concept) => said.has(concept));
}
