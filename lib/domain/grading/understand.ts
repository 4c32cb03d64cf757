import { type ReadDate, readDate, yearIn } from '../facts/written-date';
import { type ReadNumber, readNumber } from '../facts/written-number';
import type { Question } from '../questions/question';
import { isAnswered, type Response } from './response';

/** What a typed number or date was read as. */
export type Understanding =
  | ({ kind: 'number' } & ReadNumber)
  | ({ kind: 'date' } & ReadDate)
  | { kind: 'unreadable' };

/** The year of a date that is typed without one. */
export function yearOf(question: Extract<Question, { kind: 'date' }>): number | null {
  return yearIn(question.stem) ?? question.year ?? null;
}

/**
 * What a typed number or date is graded as, to be shown before it is handed in; null for a blank and for
 * kinds that need no reading. A date without a year takes the one that the stem names, or else the
 * article's.
 */
export function understand(question: Question, response: Response): Understanding | null {
  if (!isAnswered(response)) return null;
  if (question.kind === 'number' && response.kind === 'number') {
    const read = readNumber(response.text);
    return read ? { kind: 'number', ...read } : { kind: 'unreadable' };
  }
  if (question.kind === 'date' && response.kind === 'date') {
    const { text, dayFirst } = response;
    const read = readDate(text, { dayFirst, year: yearOf(question) });
    return read ? { kind: 'date', ...read } : { kind: 'unreadable' };
  }
  return null;
}
