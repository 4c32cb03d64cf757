import type { Bound } from '../facts/fact';
import { type ReadNumber, readNumber } from '../facts/written-number';
import type { AnswerKey, Question } from '../questions/question';
import type { Response } from './response';
import { isWording } from './same-answer';
import { understand } from './understand';

type NumberKey = Extract<AnswerKey, { kind: 'number' }>;

/**
 * Points for a typed number: 1 for an accepted wording, or for what reads as a number within the key's
 * tolerance and says nothing that the article does not say. Null where it cannot be read.
 */
export function pointsForNumber(
  question: Extract<Question, { kind: 'number' }>,
  key: NumberKey,
  response: Extract<Response, { kind: 'number' }>,
): 0 | 1 | null {
  if (isWording(response.text, key)) return 1;
  const read = understand(question, response);
  if (read?.kind !== 'number') return null;
  const fits = fitsUnit(read, key, question.stem) && claimsNoMore(read, key.bound);
  return isWithin(read.value, key) && fits ? 1 : 0;
}

/** Binary fractions miss by a few units of the last place: 45.1 − 45 is a little over 0.1. */
function isWithin(value: number, key: NumberKey): boolean {
  const slack = 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(key.value));
  return Math.abs(value - key.value) <= key.tolerance + slack;
}

/** Dollars are not euros; a unit may be left out, and added where the stem speaks of it instead of the key. */
function fitsUnit({ unit }: ReadNumber, key: NumberKey, stem: string): boolean {
  const known = readNumber(key.answer)?.unit ?? null;
  if (unit === null || unit === known) return true;
  return known === null && (unit === '%' ? /percent|per cent|%/i : money).test(stem);
}

const money = /dollar|euro|pound|yen|money|cost|price|worth|paid?\b|[$€£¥]/i;

/** "About" claims nothing; "more than", "up to" and "exactly" are right only where the article says so. */
function claimsNoMore({ bound }: ReadNumber, known: Bound): boolean {
  return bound === null || bound === 'about' || bound === known;
}
