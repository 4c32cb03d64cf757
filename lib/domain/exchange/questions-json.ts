import type { Bank } from '../facts/bank';
import type { Citation } from '../facts/fact';
import { judge } from '../questions/gate';
import type { Finding } from '../questions/lint/rules';
import {
  type AnswerKey,
  type Difficulty,
  type Distractor,
  difficultyOf,
  type Item,
  type Option,
  type Question,
  wordingOf,
} from '../questions/question';

/** A question as JSON for other programs: what is asked, what is right, why, and where it stands. */
export type QuestionJson = {
  kind: Question['kind'];
  difficulty: Difficulty;
  prompt: string;
  /** What can be chosen, ordered or matched (the right-hand side); null for typed kinds. */
  options: Option[] | null;
  /** The left-hand side of a match. */
  left?: Option[];
  /** Ids, a truth value, pairs, or the typed answer with what else counts. */
  key: Record<string, unknown>;
  explanation: string;
  factIds: string[];
  /** The proof of the main fact. */
  citation: Citation;
  /** The proofs of all facts, in the order of `factIds`. */
  citations: Citation[];
  lint: Finding['rule'][];
};

/** A set of questions as JSON, with the findings that concern the set as a whole. */
export function questionsToJson(
  items: readonly Item[],
  bank: Bank,
): { questions: QuestionJson[]; lint: Finding['rule'][] } {
  const findings = judge(items, bank);
  const rulesAt = (index: number | undefined) =>
    findings.filter((finding) => finding.index === index).map(({ rule }) => rule);
  return {
    questions: items.map((item, index) => questionToJson(item, rulesAt(index))),
    lint: rulesAt(undefined),
  };
}

function questionToJson(item: Item, lint: Finding['rule'][]): QuestionJson {
  const { question, key, facts } = item;
  return {
    kind: question.kind,
    difficulty: difficultyOf(question.kind),
    prompt: wordingOf(question),
    options: optionsIn(question),
    ...(question.kind === 'match' ? { left: question.left } : {}),
    key: keyToJson(key),
    explanation: explain(item),
    factIds: facts.map(({ factId }) => factId),
    citation: facts[0].citation,
    citations: facts.map(({ citation }) => citation),
    lint,
  };
}

function optionsIn(question: Question): Option[] | null {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.options;
    case 'order':
      return question.entries;
    case 'match':
      return question.right;
    default:
      return null;
  }
}

/** The key without what other fields say already: its kind, and the distractors' explanations. */
function keyToJson(key: AnswerKey): Record<string, unknown> {
  const hidden = new Set(['kind', 'distractors', 'confusable']);
  return Object.fromEntries(Object.entries(key).filter(([name]) => !hidden.has(name)));
}

/** Why the answer is right, and what each wrong option really is. */
function explain({ key, facts }: Item): string {
  const because = facts.map(({ statement }) => statement).join(' ');
  const swapped =
    key.kind === 'trueFalse' && key.swap
      ? [`The article says “${key.swap.right}”, not “${key.swap.wrong}”.`]
      : [];
  const others = 'distractors' in key ? key.distractors.map(explainDistractor) : [];
  return [because, ...swapped, ...others].join(' ');
}

function explainDistractor({ text, from, about }: Distractor): string {
  if (from) {
    const { paragraph, sentence } = from.citation;
    return `“${text}”: ${from.statement} (paragraph ${paragraph}, sentence ${sentence})`;
  }
  return about
    ? `“${text}” is ${about}; the article does not name it.`
    : `The article does not say “${text}”.`;
}
