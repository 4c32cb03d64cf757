import { fold, standsIn } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Fact, Slot } from '../facts/fact';
import { tellingsOf } from '../facts/names';
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
  const sound: Wrong[] = [];
  for (const wrong of candidatesFor(bank, fact, slot, random)) {
    const folded = fold(wrong.text);
    const alike = formOf(wrong.text, slot.type) === formOf(slot.text, slot.type);
    if (seen.has(folded) || !alike) continue;
    seen.add(folded);
    if (standsIn(fact.statement, wrong.text) || standsIn(ask, wrong.text)) continue;
    sound.push(wrong);
    if (sound.length === enough) break;
  }
  return sound;
}

/** More than a question can use, so that the key can stand anywhere among numbers and dates. */
const enough = 12;

function candidatesFor(bank: Bank, fact: Fact, slot: Slot, random: Random): Iterable<Wrong> {
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
      return entityDistractors(bank, fact, slot, random);
  }
}
