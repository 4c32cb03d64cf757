import { fold, wordsOf } from '../../article/words';
import { entityNamed } from '../../facts/bank-index';
import { answersOf } from '../../facts/names';
import { intervalOf, overlap } from '../dates';
import { readQuantity } from '../quantities';
import type { Case, CaseOf } from './cases';

/** An answer of several words that is no name, with so few other wordings that a right one may be missed. */
export function openAnswer({ item: { key }, slot }: Case): boolean {
  if (key.kind !== 'short' && key.kind !== 'cloze') return false;
  const open = wordsOf(key.answer).length >= 3 && slot.entity === null;
  return open && new Set(key.accept.map(fold)).size < openWordings;
}

const openWordings = 4;

/** An accepted wording is the name of something else, or a number or date that is not the right one. */
export function acceptsAnother({ bank, item: { key }, slot }: Case): boolean {
  if (!('accept' in key)) return false;
  const known = new Set(answersOf(bank, slot).map(fold));
  return key.accept.some((text) => {
    if (known.has(fold(text))) return false;
    const entity = entityNamed(bank, text);
    if (entity) return entity.name !== slot.entity;
    if (key.kind === 'number') {
      const value = readQuantity(text)?.value;
      return value !== undefined && Math.abs(value - key.value) > key.tolerance;
    }
    return key.kind === 'date' && namesAnotherYear(text, key.value);
  });
}

function namesAnotherYear(text: string, value: string): boolean {
  const interval = intervalOf(value);
  const years = text.match(/\b\d{4}\b/g) ?? [];
  return years.some((year) => {
    const other = intervalOf(year);
    return interval !== null && other !== null && !overlap(interval, other);
  });
}

/** A number may lie further from the value than a tenth of it, or from an exact value at all. */
export function toleranceTooWide({ key }: CaseOf<'number'>): boolean {
  return key.tolerance > (key.bound === 'about' ? Math.abs(key.value) / 10 : 0);
}
