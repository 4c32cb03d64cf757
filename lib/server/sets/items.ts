import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { AnswerKey, AskedFact, Item, Question } from '@/lib/domain/questions/question';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { fromJson } from '../runtime/json';

/** What is read of a question to make the domain's Item of it. */
export const itemShape = {
  id: true,
  body: true,
  points: true,
  key: { select: { body: true } },
  facts: {
    orderBy: { position: 'asc' },
    select: {
      slot: true,
      factRevision: {
        select: {
          revision: true,
          statement: true,
          quote: true,
          passage: { select: { paragraph: true, sentence: true } },
          fact: { select: { ref: true } },
        },
      },
    },
  },
} satisfies Prisma.QuestionSelect;

export type ItemRow = Prisma.QuestionGetPayload<{ select: typeof itemShape }>;

/** A stored question with its key as the domain's. */
export function setQuestionOf(row: ItemRow): SetQuestion {
  return { id: row.id, points: row.points, item: itemOf(row) };
}

function itemOf({ id, body, key, facts }: ItemRow): Item {
  const [main, ...others] = facts.map(askedFactOf);
  if (!key || !main) throw new Error(`Question ${id} has no key or no fact.`);
  return {
    question: fromJson<Question>(body),
    key: fromJson<AnswerKey>(key.body),
    facts: [main, ...others],
  };
}

function askedFactOf({ slot, factRevision }: ItemRow['facts'][number]): AskedFact {
  const { revision, statement, quote, passage, fact } = factRevision;
  return {
    factId: fact.ref,
    factRevision: revision,
    slot,
    statement,
    citation: { ...passage, quote },
  };
}
