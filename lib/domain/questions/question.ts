import type { Bound, Citation, Fact } from '../facts/fact';
import type { DatePrecision } from '../facts/written-date';

export const questionKinds = [
  'choice',
  'multiple',
  'trueFalse',
  'cloze',
  'short',
  'number',
  'date',
  'order',
  'match',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One of the things to choose, order or match. Ids are "a", "b", "c" ... in the order shown. */
export type Option = { id: string; text: string };

/** What a student may see. Nothing in here can name the key. */
export type Question =
  | { kind: 'choice'; stem: string; options: Option[] }
  | { kind: 'multiple'; stem: string; options: Option[] }
  | { kind: 'trueFalse'; claim: string }
  | { kind: 'cloze'; before: string; after: string }
  | { kind: 'short'; stem: string }
  | { kind: 'number'; stem: string }
  /** `year`: the article's, which completes a date that is typed without one. */
  | { kind: 'date'; stem: string; precision: DatePrecision; year?: number }
  | { kind: 'order'; stem: string; entries: Option[] }
  | { kind: 'match'; stem: string; left: Option[]; right: Option[] };

/** A wrong option and where it comes from. */
export type Distractor = {
  optionId: string;
  text: string;
  /** The fact that holds it; null where the article does not say it. */
  from: { factId: string; statement: string; citation: Citation } | null;
  /** What it is outside the article: "the capital of Kazakhstan". */
  about?: string;
};

/** What is typed, in words: the answer, what else is right, and what is never taken for a slip. */
export type TypedKey = {
  answer: string;
  accept: string[];
  /** Names of other entities of the bank: never taken for a misspelt answer. */
  confusable: string[];
};

/** What makes an answer right. It never leaves the server before the policy releases it. */
export type AnswerKey =
  | { kind: 'choice'; optionId: string; answer: string; distractors: Distractor[] }
  /** The i-th right option is proved by the item's i-th fact. */
  | { kind: 'multiple'; optionIds: string[]; distractors: Distractor[] }
  | {
      kind: 'trueFalse';
      value: boolean;
      /** For a false claim: the part that was swapped, and what belongs there. */
      swap: { wrong: string; right: string } | null;
    }
  | ({ kind: 'cloze' } & TypedKey)
  | ({ kind: 'short' } & TypedKey)
  | {
      kind: 'number';
      /** As the article writes it. */
      answer: string;
      value: number;
      bound: Bound;
      /** How far from the value an answer may lie; 0 unless the article is approximate. */
      tolerance: number;
      /** Other wordings that count, letter for letter but for case and spaces. */
      accept: string[];
    }
  /** `value` is an ISO date (day, month or year) or an interval of two: "2015-05-12/2015-05-22". */
  | { kind: 'date'; answer: string; value: string; accept: string[] }
  /** Entries in the right order with their dates; the i-th is proved by the item's i-th fact. */
  | { kind: 'order'; ids: string[]; dates: string[] }
  /** The i-th pair is proved by the item's i-th fact. */
  | { kind: 'match'; pairs: Pair[] };

/** Ids of what belongs together. */
export type Pair = { left: string; right: string };

/** A fact as a question asks it. */
export type AskedFact = {
  factId: string;
  factRevision: number;
  /** 0-based index of the asked slot in the fact. */
  slot: number;
  /** The whole answer in one sentence. */
  statement: string;
  citation: Citation;
};

/** One question with its key and its proofs: one fact, or several where several answers are asked. */
export type Item = { question: Question; key: AnswerKey; facts: [AskedFact, ...AskedFact[]] };

/** A fact as a question on one of its slots asks it. */
export function askedFact(fact: Fact, slot: number): AskedFact {
  const { id, revision, statement, citation } = fact;
  return { factId: id, factRevision: revision, slot, statement, citation };
}

/** A question and its key on a slot of a fact, with the fact's proof. */
export function itemFrom(fact: Fact, slot: number, parts: Pick<Item, 'question' | 'key'>): Item {
  return { ...parts, facts: [askedFact(fact, slot)] };
}

/** The sentences of a question that a student reads before answering, options left out. */
export function wordingOf(question: Question): string {
  switch (question.kind) {
    case 'trueFalse':
      return question.claim;
    case 'cloze':
      return `${question.before}_____${question.after}`;
    default:
      return question.stem;
  }
}

/** Everything that can be read in a question's answers before they are given: options, entries, pairs. */
export function offeredIn(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.options.map(({ text }) => text);
    case 'order':
      return question.entries.map(({ text }) => text);
    case 'match':
      return [...question.left, ...question.right].map(({ text }) => text);
    default:
      return [];
  }
}

/** The kinds that ask several facts at once. */
export type SeveralKind = 'multiple' | 'order' | 'match';

/** Whether a kind asks several facts at once. */
export function asksSeveral(kind: string): kind is SeveralKind {
  return kind === 'multiple' || kind === 'order' || kind === 'match';
}

export const difficulties = ['recognise', 'recall', 'reason'] as const;
export type Difficulty = (typeof difficulties)[number];

/**
 * What a question asks of the student: to recognise the answer among others, to recall it unaided, or
 * to weigh several sentences against each other.
 */
export function difficultyOf(kind: QuestionKind): Difficulty {
  switch (kind) {
    case 'choice':
    case 'trueFalse':
    case 'match':
      return 'recognise';
    case 'cloze':
    case 'short':
    case 'number':
    case 'date':
      return 'recall';
    case 'multiple':
    case 'order':
      return 'reason';
  }
}
