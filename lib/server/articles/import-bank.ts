import { randomUUID } from 'node:crypto';
import type { Bank } from '@/lib/domain/facts/bank';
import { Prisma } from '@/prisma/generated/sqlite/client';
import type { Tx } from '../runtime/db';
import { jsonOf } from '../runtime/json';

/**
 * Writes a whole fact bank as an article of a teacher. Importing the same origin again changes
 * nothing and returns the article that is there.
 */
export async function importBank(
  tx: Tx,
  bank: Bank,
  { origin, teacherId }: { origin: string | null; teacherId: string },
): Promise<{ articleId: string }> {
  const known =
    origin && (await tx.article.findUnique({ where: { origin }, select: { id: true } }));
  if (known) return { articleId: known.id };
  const { passages: _, ...about } = bank.article;
  const { id: articleId } = await tx.article.create({
    data: {
      ...about,
      origin,
      timeline: jsonOf(bank.timeline),
      groups: jsonOf(bank.groups),
      teachers: { create: { teacherId, owner: true } },
    },
    select: { id: true },
  });
  const rows = rowsOf(bank, articleId);
  await tx.passage.createMany({ data: rows.passages });
  await tx.entity.createMany({ data: rows.entities });
  await tx.fact.createMany({ data: rows.facts });
  await tx.factRevision.createMany({ data: rows.revisions });
  await tx.slot.createMany({ data: rows.slots });
  return { articleId };
}

/** The rows of a bank, whose ids are made here: a table at a time keeps the writer free for answers. */
function rowsOf(bank: Bank, articleId: string) {
  const passages = bank.article.passages.map((row) => ({ id: randomUUID(), articleId, ...row }));
  const entities = bank.entities.map(({ aliases, ...row }) => ({
    id: randomUUID(),
    articleId,
    ...row,
    aliases: jsonOf(aliases),
  }));
  const passageIds = new Map(passages.map((row) => [placeOf(row), row.id]));
  const entityIds = new Map(entities.map((row) => [row.name, row.id]));
  const facts = bank.facts.map(({ id: ref, importance }) => ({
    id: randomUUID(),
    articleId,
    ref,
    state: 'accepted' as const,
    importance,
    origin: 'bank',
  }));
  const revisions = bank.facts.map((fact, at) => ({
    id: randomUUID(),
    factId: facts[at]?.id ?? '',
    revision: 1,
    statement: fact.statement,
    polarity: fact.polarity,
    certainty: fact.certainty,
    attribution: fact.attribution,
    asOf: fact.asOf,
    passageId: passageIds.get(placeOf(fact.citation)) ?? '',
    quote: fact.citation.quote,
  }));
  const slots = bank.facts.flatMap((fact, at) =>
    fact.slots.map(({ entity, value, accept, ...slot }, position) => ({
      ...slot,
      factRevisionId: revisions[at]?.id ?? '',
      position,
      entityId: (entity && entityIds.get(entity)) ?? null,
      value: value ?? Prisma.DbNull,
      accept: jsonOf(accept),
    })),
  );
  return { passages, entities, facts, revisions, slots };
}

const placeOf = ({ paragraph, sentence }: { paragraph: number; sentence: number }) =>
  `${paragraph}.${sentence}`;
