import { type Days, daysOf } from '../facts/calendar';
import { readDate } from '../facts/written-date';
import type { AnswerKey, Question } from '../questions/question';
import type { Response } from './response';
import { isWording } from './same-answer';
import { understand, yearOf } from './understand';

/**
 * Points for a typed date: 1 for an accepted wording, for the days of the key or of an accepted wording,
 * and, where a month or year is asked, for a more exact date within it. Null where it cannot be read.
 */
export function pointsForDate(
  question: Extract<Question, { kind: 'date' }>,
  key: Extract<AnswerKey, { kind: 'date' }>,
  response: Extract<Response, { kind: 'date' }>,
): 0 | 1 | null {
  if (isWording(response.text, key)) return 1;
  const read = understand(question, response);
  if (read?.kind !== 'date') return null;
  const [given, right] = [daysOf(read.value), daysOf(key.value)];
  if (isSame(given, right) || (isMonthOrYear(key.value) && isWithin(given, right))) return 1;
  const how = { dayFirst: response.dayFirst, year: yearOf(question) };
  const accepted = key.accept.flatMap((wording) => readDate(wording, how) ?? []);
  return accepted.some(({ value }) => isSame(given, daysOf(value))) ? 1 : 0;
}

const isMonthOrYear = (iso: string) => iso.length < '2015-09-15'.length;
const isSame = (a: Days, b: Days) => a.from === b.from && a.to === b.to;
const isWithin = (inner: Days, outer: Days) => outer.from <= inner.from && inner.to <= outer.to;
