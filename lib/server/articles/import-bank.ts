import type { Bank } from '@/lib/domain/facts/bank';
import type { Fact } from '@/lib/domain/facts/fact';
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
  const { passages, ...about } = bank.article;
  const article = await tx.article.create({
    data: {
      ...about,
      origin,
      timeline: jsonOf(bank.timeline),
      groups: jsonOf(bank.groups),
      teachers: { create: { teacherId, owner: true } },
      passages: { create: passages },
      entities: {
        create: bank.entities.map((entity) => ({ ...entity, aliases: jsonOf(entity.aliases) })),
      },
    },
    select: {
      id: true,
      passages: { select: { id: true, paragraph: true, sentence: true } },
      entities: { select: { id: true, name: true } },
    },
  });
  const passageIds = new Map(article.passages.map((p) => [`${p.paragraph}.${p.sentence}`, p.id]));
  const entityIds = new Map(article.entities.map((entity) => [entity.name, entity.id]));
  for (const fact of bank.facts)
    await tx.fact.create({
      data: { articleId: article.id, ...factRow(fact, passageIds, entityIds) },
    });
  return { articleId: article.id };
}

function factRow(fact: Fact, passageIds: Map<string, string>, entityIds: Map<string, string>) {
  const { paragraph, sentence, quote } = fact.citation;
  const passageId = passageIds.get(`${paragraph}.${sentence}`);
  if (!passageId) throw new Error(`Fact ${fact.id} cites a sentence that the article lacks.`);
  return {
    ref: fact.id,
    state: 'accepted' as const,
    importance: fact.importance,
    origin: 'bank',
    revision: 1,
    revisions: {
      create: {
        revision: 1,
        statement: fact.statement,
        polarity: fact.polarity,
        certainty: fact.certainty,
        attribution: fact.attribution,
        asOf: fact.asOf,
        passageId,
        quote,
        slots: {
          create: fact.slots.map(({ entity, value, accept, ...slot }, position) => ({
            ...slot,
            position,
            entityId: (entity && entityIds.get(entity)) ?? null,
            value: value ?? Prisma.DbNull,
            accept: jsonOf(accept),
          })),
        },
      },
    },
  };
}
