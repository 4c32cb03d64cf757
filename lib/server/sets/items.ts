import type { AnswerKey, AskedFact, Item, Question } from '@/lib/domain/questions/question';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { LoadedBank } from '../articles/load-bank';
import { fromJson, jsonOf } from '../runtime/json';

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

/** A stored question with its key as the domain's Item. */
export function itemOf({ id, body, key, facts }: ItemRow): Item {
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

/** The columns of an Item at a place in its set. */
export function questionRow(item: Item, position: number, rows: LoadedBank['rows']) {
  return {
    position,
    kind: item.question.kind,
    body: jsonOf(item.question),
    key: { create: { body: jsonOf(item.key) } },
    facts: {
      create: item.facts.map(({ factId, slot }, place) => {
        const ids = rows.get(factId);
        if (!ids) throw new Error(`The bank lacks fact ${factId}.`);
        return { ...ids, slot, position: place };
      }),
    },
  };
}
