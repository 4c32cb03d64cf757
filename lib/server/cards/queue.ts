import type { SlotType } from '@/lib/domain/facts/fact';
import type { MemoryState, Rating } from '@/lib/domain/memory/memory-state';
import { preview } from '@/lib/domain/memory/review';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { evidenceOf } from '../attempts/results';
import { now } from '../runtime/clock';
import { db } from '../runtime/db';
import type { Student } from '../runtime/session';
import type { Card, CardQueue } from './cards';
import { memoryOf } from './memory-rows';
import { listReleased, type ReleasedQuestion } from './released';

/** A student's cards due now (most overdue first, then new ones) and when the next one is. */
export async function getQueue(student: Student): Promise<CardQueue> {
  const { released, memories, due, nextDueAt } = await loadDue(student);
  const facts = await loadFacts(due);
  return {
    due: due.flatMap((factId) => {
      const question = released.get(factId);
      const fact = facts.get(factId);
      return question && fact ? cardOf(fact, question, memories.get(factId) ?? null) : [];
    }),
    nextDueAt: nextDueAt?.toISOString() ?? null,
    total: released.size,
  };
}

/** How many cards a student has due, has met before, and may review at all. */
export async function countCards(
  student: Student,
): Promise<{ due: number; met: number; total: number; nextDueAt: string | null }> {
  const { released, memories, due, nextDueAt } = await loadDue(student);
  return {
    due: due.length,
    met: memories.size,
    total: released.size,
    nextDueAt: nextDueAt?.toISOString() ?? null,
  };
}

/** Dates as the instants that JSON carries. */
export function isoOf(dates: Record<Rating, Date>): Record<Rating, string> {
  const { forgot, hard, good, easy } = dates;
  return {
    forgot: forgot.toISOString(),
    hard: hard.toISOString(),
    good: good.toISOString(),
    easy: easy.toISOString(),
  };
}

async function loadDue(student: Student) {
  const at = now();
  const released = await listReleased(db().read, student);
  const rows = await db().read.memoryState.findMany({
    where: { studentId: student.id },
    orderBy: { due: 'asc' },
  });
  const mine = rows.filter((row) => released.has(row.factId));
  const memories = new Map(mine.map((row) => [row.factId, memoryOf(row)]));
  const fresh = [...released.keys()].filter((factId) => !memories.has(factId));
  const overdue = mine.filter((row) => row.due <= at).map((row) => row.factId);
  return {
    released,
    memories,
    due: [...overdue, ...fresh],
    nextDueAt: mine.find((row) => row.due > at)?.due ?? null,
  };
}

const factShape = {
  id: true,
  revision: true,
  articleId: true,
  article: { select: { title: true, about: true } },
  revisions: {
    select: {
      revision: true,
      statement: true,
      quote: true,
      passage: { select: { paragraph: true, sentence: true } },
      slots: { orderBy: { position: 'asc' }, select: { text: true, type: true, ask: true } },
    },
  },
} satisfies Prisma.FactSelect;

/** Facts are asked for in lots: SQLite takes 999 ids in one query, those of its relations included. */
const lot = 100;

async function loadFacts(factIds: string[]) {
  const lots = Array.from({ length: Math.ceil(factIds.length / lot) }, (_, at) =>
    db().read.fact.findMany({
      where: { id: { in: factIds.slice(at * lot, (at + 1) * lot) } },
      select: factShape,
    }),
  );
  const facts = (await Promise.all(lots)).flat();
  const passages = await db().read.passage.findMany({
    where: { articleId: { in: [...new Set(facts.map((fact) => fact.articleId))] } },
    select: { articleId: true, paragraph: true, sentence: true, text: true },
  });
  return new Map(
    facts.map(({ revisions, ...fact }) => {
      const current = revisions.find((row) => row.revision === fact.revision);
      const own = passages.filter((row) => row.articleId === fact.articleId);
      return [fact.id, { ...fact, current, passages: own }];
    }),
  );
}

type FactRow = NonNullable<ReturnType<Awaited<ReturnType<typeof loadFacts>>['get']>>;

/** The card of a fact: the slot that the quiz asked, as a question where it has one, else as a gap. */
function cardOf(fact: FactRow, released: ReleasedQuestion, state: MemoryState | null): Card[] {
  const { current, passages } = fact;
  const slot = current?.slots[released.slot] ?? current?.slots.find(({ ask }) => ask);
  if (!current || !slot) return [];
  return [
    {
      factId: fact.id,
      setTitle: released.setTitle,
      type: slot.type as SlotType,
      front: slot.ask ?? current.statement.replace(slot.text, '_____'),
      answer: slot.text,
      statement: current.statement,
      evidence: evidenceOf({ citation: { ...current.passage, quote: current.quote } }, passages),
      quote: current.quote,
      articleId: fact.articleId,
      articleTitle: fact.article.title,
      paragraph: current.passage.paragraph,
      sentence: current.passage.sentence,
      about: fact.article.about,
      next: isoOf(preview(state, now())),
    },
  ];
}
