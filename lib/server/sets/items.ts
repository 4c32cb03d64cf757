import type { AnswerKey, Item, Question } from '@/lib/domain/questions/question';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { LoadedBank } from '../articles/load-bank';
import { fromJson, jsonOf } from '../runtime/json';

/** What is read of a question to make the domain's Item of it. */
export const itemShape = {
  id: true,
  body: true,
  slot: true,
  points: true,
  key: { select: { body: true } },
  factId: true,
  factRevision: {
    select: {
      revision: true,
      statement: true,
      quote: true,
      passage: { select: { paragraph: true, sentence: true } },
      fact: { select: { ref: true } },
    },
  },
} satisfies Prisma.QuestionSelect;

export type ItemRow = Prisma.QuestionGetPayload<{ select: typeof itemShape }>;

/** A stored question with its key as the domain's Item. */
export function itemOf({ id, body, slot, key, factRevision }: ItemRow): Item {
  if (!key) throw new Error(`Question ${id} has no key.`);
  const { revision, statement, quote, passage, fact } = factRevision;
  return {
    question: fromJson<Question>(body),
    key: fromJson<AnswerKey>(key.body),
    factId: fact.ref,
    factRevision: revision,
    slot,
    statement,
    citation: { ...passage, quote },
  };
}

/** The columns of an Item at a place in its set. */
export function questionRow(item: Item, position: number, rows: LoadedBank['rows']) {
  const ids = rows.get(item.factId);
  if (!ids) throw new Error(`The bank lacks fact ${item.factId}.`);
  return {
    ...ids,
    position,
    kind: item.question.kind,
    body: jsonOf(item.question),
    slot: item.slot,
    key: { create: { body: jsonOf(item.key) } },
  };
}
