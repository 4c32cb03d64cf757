import { fold, standsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import { entityOf, tellingsOf } from '../facts/names';
import type { Random } from '../random';
import { isForThisArticleOnly } from './article-only';
import { dateDistractors } from './date-distractors';
import { entityDistractors } from './entity-distractors';
import { formOf } from './form';
import { numberDistractors } from './number-distractors';
import type { Wrong } from './wrong';

/**
 * The sound wrong answers to a slot's question: best first, and none where the world may hold other
 * right answers than the article ("according to the article").
 */
export function wrongAnswers(bank: Bank, fact: Fact, slot: Slot, random: Random): Wrong[] {
  const ask = slot.ask;
  if (ask === null || isForThisArticleOnly(slot)) return [];
  const seen = new Set(tellingsOf(bank, slot).map(fold));
  return candidatesFor(bank, fact, slot, random).filter(({ text }) => {
    const folded = fold(text);
    if (seen.has(folded) || formOf(text, slot.type) !== formOf(slot.text, slot.type)) return false;
    seen.add(folded);
    return !standsIn(fact.statement, text) && !standsIn(ask, text);
  });
}

function candidatesFor(bank: Bank, fact: Fact, slot: Slot, random: Random): Wrong[] {
  switch (slot.type) {
    case 'number':
    case 'money':
    case 'percent':
      return numberDistractors(bank, fact, slot, random);
    case 'date':
      return dateDistractors(bank, fact, slot, random);
    case 'person':
    case 'organisation':
    case 'place':
    case 'title':
    case 'event':
    case 'term':
      return entityOf(bank, slot) ? entityDistractors(bank, fact, slot, random) : [];
  }
}
