import { editDistance } from '../article/edit-distance';
import { around, fold } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import { answersOf, namesOf } from '../facts/names';
import { emphasised } from './choice';
import { hintOf } from './cloze-hint';
import { type Item, itemFrom } from './question';
import { states } from './world/states';

/** The fact's statement with a gap to be typed into; null where the slot has no question of its own. */
export function makeCloze(bank: Bank, fact: Fact, slotIndex: number): Item | null {
  const slot = fact.slots[slotIndex];
  const gap = slot && around(fact.statement, slot.text);
  if (!gap || slot.ask === null) return null;
  const hint = hintOf(bank, fact, slot, gap);
  const accept = answersOf(bank, slot);
  return itemFrom(fact, slotIndex, {
    question: {
      kind: 'cloze',
      before: (hint !== null ? '' : `${emphasised(slot.ask)} `) + neutralArticle(gap.before),
      after: (hint ? ` (${hint})` : '') + gap.after,
    },
    key: {
      kind: 'cloze',
      answer: slot.text,
      accept,
      confusable: confusableWith(bank, slot, accept),
    },
  });
}

/** "a" and "an" before the gap would tell how the answer begins. */
function neutralArticle(before: string): string {
  return before.replace(/\b(a|an) $/i, (article) => (article.startsWith('A') ? 'A(n) ' : 'a(n) '));
}

const isSame = (a: Slot, b: Slot) => a.entity !== null && a.entity === b.entity;

/** Twice the slips that grading forgives: a text between two names may be that near to both. */
function reachOf(answer: string): number {
  if (/\d/.test(answer) || answer.length < 6) return 0;
  return answer.length < 12 ? 2 : 4;
}

/** Every other name and answer that a slip of the finger could be taken for. */
function confusableWith(bank: Bank, slot: Slot, accept: string[]): string[] {
  const right = new Set(accept.map(fold));
  const others = [
    ...bank.entities.filter((e) => e.name !== slot.entity).flatMap(namesOf),
    ...bank.facts.flatMap((f) => f.slots.filter((s) => !isSame(s, slot)).map((s) => s.text)),
    ...(slot.type === 'place' ? states.flatMap((s) => [s.name, s.capital ?? s.name]) : []),
  ];
  const near = (text: string) =>
    [...right].some((one) => editDistance(one, text, reachOf(one)) <= reachOf(one));
  return [...new Set(others)].filter((text) => !right.has(fold(text)) && near(fold(text)));
}
