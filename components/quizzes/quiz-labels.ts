import type { DatePrecision } from '@/lib/domain/facts/written-date';
import type { QuestionKind } from '@/lib/domain/questions/question';
import type { ReadingWords } from './reading-text';

/**
 * The words of the quiz in the reader's language. Lists are indexed by the number they speak of;
 * {holes} are filled with what only the device knows.
 */
export type QuizLabels = {
  /** The language of the words, for numbers and dates beside them. */
  language: string;
  leave: string;
  position: string[];
  /** What each question is worth; empty for one point. */
  worth: string[];
  checkAndHandIn: string;
  overview: string;
  next: string;
  check: string;
  previous: string;
  mark: string;
  marked: string;
  skip: string;
  keys: Record<QuestionKind, string>;
  /** How part of an answer counts, and how to give it. */
  rules: Record<'multiple' | 'order' | 'match', string>;
  trueFalse: string;
  true: string;
  false: string;
  cloze: string;
  clozeLabel: string;
  answer: string;
  typedHint: string;
  numberHint: string;
  unreadableNumber: string;
  /** {written} and {digits} are examples. */
  dateHints: Record<DatePrecision, string>;
  unreadableDate: string;
  reading: ReadingWords;
  /** {what} is an entry. */
  orderUp: string;
  orderDown: string;
  /** {what} came to {place} of {count}. */
  orderMoved: string;
  orderKeep: string;
  orderGiven: string;
  matchGoesWith: string;
  /** {left} and {right} are the halves of a pair; {next} is one of the two after it. */
  matchMade: string;
  matchNextIs: string;
  matchComplete: string;
  matchTaken: string;
  /** The place for a partner of {left}, {state} being one of the next two. */
  matchOpen: string;
  matchNext: string;
  matchEmpty: string;
  /** {right}, with its {letter}, stands beside {left}. */
  matchFilled: string;
  saved: string;
  saving: string;
  offline: string[];
  signedOut: string;
  signIn: string;
  overviewLede: string[];
  answered: string;
  unanswered: string;
  unfinished: string;
  unreadable: string;
  comeBack: string;
  handIn: string[];
  handingIn: string;
  handInWaits: string[];
  handInFailed: string;
  afterHandIn: string;
  toResults: string;
};
