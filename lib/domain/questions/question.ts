import type { Citation, Fact } from '../facts/fact';

export const questionKinds = ['choice', 'trueFalse', 'cloze'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Option ids are "a", "b", "c", "d" in the order shown; they say nothing about the key. */
export type Option = { id: string; text: string };

/** What a student may see. Nothing in here can name the key. */
export type Question =
  | { kind: 'choice'; stem: string; options: Option[] }
  | { kind: 'trueFalse'; claim: string }
  | { kind: 'cloze'; before: string; after: string };

/** Where a wrong option comes from: the fact that holds it, and its sentence. */
export type Distractor = {
  optionId: string;
  text: string;
  from: { factId: string; statement: string; citation: Citation } | null;
};

/** What makes an answer right. It never leaves the server before the policy releases it. */
export type AnswerKey =
  | { kind: 'choice'; optionId: string; answer: string; distractors: Distractor[] }
  | {
      kind: 'trueFalse';
      value: boolean;
      /** For a false claim: the part that was swapped, and what belongs there. */
      swap: { wrong: string; right: string } | null;
    }
  | {
      kind: 'cloze';
      answer: string;
      accept: string[];
      /** Names of other entities of the bank: never taken for a misspelt answer. */
      confusable: string[];
    };

/** One question with its key and its proof. */
export type Item = {
  question: Question;
  key: AnswerKey;
  factId: string;
  factRevision: number;
  /** 0-based index of the asked slot in the fact. */
  slot: number;
  /** The fact's statement: the whole answer in one sentence. */
  statement: string;
  citation: Citation;
};

/** A question and its key on a slot of a fact, with the fact's proof. */
export function itemFrom(fact: Fact, slot: number, parts: Pick<Item, 'question' | 'key'>): Item {
  const { id, revision, statement, citation } = fact;
  return { ...parts, factId: id, factRevision: revision, slot, statement, citation };
}

/** The sentences of a question that a student reads before answering, options left out. */
export function wordingOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.stem;
    case 'trueFalse':
      return question.claim;
    case 'cloze':
      return `${question.before}_____${question.after}`;
  }
}
