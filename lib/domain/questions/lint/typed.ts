import { fold, wordsOf } from '../../article/words';
import { answersOf } from '../../facts/names';
import { readNumber } from '../../facts/written-number';
import { confusableWith } from '../confusable';
import { intervalOf, overlap } from '../dates';
import { stateNamed, stateOfCapital } from '../world/states';
import type { Case, CaseOf } from './cases';
import { daysIn } from './days';
import { entityOrNull } from './wordings';

/** An answer of several words that is no name, with so few other wordings that a right one may be missed. */
export function openAnswer({ item: { key }, slot }: Case): boolean {
  if (key.kind !== 'short' && key.kind !== 'cloze') return false;
  const open = wordsOf(key.answer).length >= 3 && slot.entity === null;
  return open && new Set(key.accept.map(fold)).size < openWordings;
}

const openWordings = 4;

/** An accepted wording names something else or another number or date, or a slip could be taken for one. */
export function acceptsAnother(one: Case): boolean {
  const { bank, slot, item } = one;
  const { key } = item;
  if (!('accept' in key)) return false;
  const known = new Set(answersOf(bank, slot).map(fold));
  const added = key.accept.filter((text) => !known.has(fold(text)));
  if (added.some((text) => isAnother(one, text))) return true;
  if (!('confusable' in key)) return false;
  const guarded = new Set(key.confusable.map(fold));
  const taken = new Set(key.accept.map(fold));
  return (
    key.accept.some((text) => guarded.has(fold(text))) ||
    confusableWith(bank, slot, [key.answer, ...key.accept]).some(
      (text) => !guarded.has(fold(text)) && !taken.has(fold(text)),
    )
  );
}

function isAnother({ bank, slot, item: { key } }: Case, text: string): boolean {
  if (key.kind === 'number') {
    const value = readNumber(text)?.value;
    return value !== undefined && Math.abs(value - key.value) > key.tolerance;
  }
  if (key.kind === 'date') return isAnotherDate(text, key.value);
  const entity = entityOrNull(bank, text);
  if (entity) return entity.name !== slot.entity;
  return stateNamed(text) !== null || stateOfCapital(text) !== null;
}

function isAnotherDate(text: string, value: string): boolean {
  const [days, right] = [daysIn(text, Number(value.slice(0, 4))), intervalOf(value)];
  return days !== null && right !== null && !overlap(days, right);
}

/** A number may lie further from the value than a tenth of it, or from an exact value at all. */
export function toleranceTooWide({ key }: CaseOf<'number'>): boolean {
  return key.tolerance > (key.bound === 'about' ? Math.abs(key.value) / 10 : 0);
}
