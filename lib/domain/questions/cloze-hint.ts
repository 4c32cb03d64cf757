import { contentStems, fold } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Entity, Slot } from '../facts/fact';
import { entityOf, namesOf } from '../facts/names';
import { isForThisArticleOnly } from './article-only';

type Gap = { before: string; after: string };

/**
 * What kind of answer a gap takes, where a word says it: "led by ____ (country)". Null where no word says
 * it well enough, or where the words beside the gap say it, so that other words would fit as well.
 */
export function hintOf(bank: Bank, slot: Slot, gap: Gap): string | null {
  const hint = isForThisArticleOnly(slot) || /^['’]/.test(gap.after) ? null : kindOf(bank, slot);
  return hint !== null && isSaidBeside(hint, gap) ? null : hint;
}

function kindOf(bank: Bank, slot: Slot): string | null {
  switch (slot.type) {
    case 'person':
      return 'person';
    case 'place':
    case 'organisation':
      return kindOfEntity(entityOf(bank, slot), slot);
    case 'title':
    case 'event':
    case 'term':
    case 'date':
    case 'number':
    case 'money':
    case 'percent':
      return null;
  }
}

/** The entity's subtype, unless it would say a part of the answer: no "(border)" for a border. */
function kindOfEntity(entity: Entity | null, slot: Slot): string | null {
  const isNamed = entity && namesOf(entity).some((name) => fold(name) === fold(slot.text));
  if (!isNamed || entity.subtype === null) return null;
  const hint = entity.subtype === 'capital' ? 'city' : entity.subtype;
  const told = new Set([slot.text, ...slot.accept].flatMap(contentStems));
  return contentStems(hint).some((stem) => told.has(stem)) ? null : hint;
}

/** Whether the words around the gap say the hint already: "____ (militant group) militants". */
function isSaidBeside(hint: string, { before, after }: Gap): boolean {
  const beside = contentStems(`${before} ${after}`);
  return contentStems(hint).some((stem) => beside.includes(stem));
}
