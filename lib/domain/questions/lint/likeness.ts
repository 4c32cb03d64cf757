import { standsIn } from '../../article/words';
import type { Bank } from '../../facts/bank';
import type { Slot } from '../../facts/fact';
import { entityOf } from '../../facts/names';
import { readNumber } from '../../facts/written-number';
import { intervalOf } from '../dates';
import { formOf } from '../form';
import { isQuantity } from '../typed';
import { stateNamed, stateOfCapital } from '../world/states';
import type { CaseOf, ChoiceCase, OptionsCase } from './cases';
import { daysIn } from './days';
import { areStatements } from './statements';
import { entityOrNull } from './wordings';

/** An option is of another type, subtype, size or time than the key, stands in the stem, or says what another says. */
export function implausibleDistractor(one: OptionsCase): boolean {
  const { bank, asked, stem, wrong } = one;
  if (areStatements(one)) return false;
  return (
    namesTwice(bank, wrong) ||
    wrong.some(
      (text) => standsIn(stem, text) || asked.some(({ slot }) => isOfOtherSort(one, slot, text)),
    )
  );
}

/** Whether two options are the same entity: neither can be the only right one. */
function namesTwice(bank: Bank, texts: readonly string[]): boolean {
  const entities = texts.flatMap((text) => entityOrNull(bank, text) ?? []);
  return new Set(entities).size < entities.length;
}

function isOfOtherSort({ bank, stem }: OptionsCase, slot: Slot, text: string): boolean {
  if (isQuantity(slot)) return isOfOtherSize(slot, text);
  if (slot.type === 'date') return isYetToCome(bank, slot, text);
  const key = entityOf(bank, slot);
  if (!key) return false;
  const other = entityOrNull(bank, text);
  if (!other) return key.subtype === 'country' ? isCapital(text) : isCountry(text, key.subtype);
  const anyClass = /^who\b/i.test(stem) || /\b(abbreviation|acronym)\b/i.test(stem);
  return other.type !== key.type || (!anyClass && other.subtype !== key.subtype);
}

const isCapital = (text: string) => stateOfCapital(text) !== null && stateNamed(text) === null;
const isCountry = (text: string, subtype: string | null) =>
  subtype === 'capital' && stateNamed(text) !== null && stateOfCapital(text) === null;

/** How many times as large or as small as the key an option may be and still be believed. */
const farthest = 20;

function isOfOtherSize(slot: Slot, text: string): boolean {
  const [key, other] = [readNumber(slot.text)?.value, readNumber(text)?.value];
  if (key === undefined || other === undefined || key <= 0) return false;
  return other < 0 || other > key * farthest || other * farthest < key;
}

/** A day that had not begun when the article was written, where the key's had: it rules itself out. */
function isYetToCome({ article }: Bank, slot: Slot, text: string): boolean {
  const year = article.asOf?.slice(0, 4);
  const key = typeof slot.value === 'string' ? intervalOf(slot.value) : null;
  const other = daysIn(text, key ? Number(key.from.slice(0, 4)) : null);
  if (year === undefined || !key || !other) return false;
  return key.from.slice(0, 4) <= year && other.from.slice(0, 4) > year;
}

/** Options are of different kinds: a number beside a name, an acronym beside a word. */
export function logicalCue({ texts, type }: ChoiceCase): boolean {
  return new Set(texts.map((text) => `${isNumeric(text)} ${formOf(text, type)}`)).size > 1;
}

const isNumeric = (text: string) => /^\W*\d/.test(text) || readNumber(text) !== null;

/** The left sides of a match are of different kinds: a year, a number and a person tell their pairs. */
export function mixedSides({ asked }: CaseOf<'match'>): boolean {
  return new Set(asked.map(({ slot }) => (isQuantity(slot) ? 'number' : slot.type))).size > 1;
}

/** An exact number stands beside rounded ones. */
export function exactBesideRounded({ texts, slot }: ChoiceCase): boolean {
  if (!isQuantity(slot)) return false;
  const values = texts.map((text) => readNumber(text)?.value ?? 0);
  const digits = values.map(digitsThatCount);
  if (Math.max(...digits) - Math.min(...digits) >= 2) return true;
  if (values.every((value) => value < 30)) return false;
  return new Set(values.map((value) => value % 10 === 0)).size > 1;
}

/** 4,317 has four, 4,300 two, 4,000 one. */
const digitsThatCount = (value: number) => String(value).replace(/0+$/, '').length;
