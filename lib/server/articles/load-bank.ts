import type { Bank } from '@/lib/domain/facts/bank';
import type { Fact, Group, Slot, SlotType } from '@/lib/domain/facts/fact';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { Reads, Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';

const articleShape = {
  passages: { orderBy: [{ paragraph: 'asc' }, { sentence: 'asc' }] },
  entities: { orderBy: { name: 'asc' } },
  facts: {
    where: { state: 'accepted' },
    orderBy: { ref: 'asc' },
    select: { id: true, ref: true, importance: true, revision: true },
  },
} satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof articleShape }>;

/** The accepted facts of an article as the domain's bank; null when `where` finds no article. */
export async function loadBank(
  read: Reads | Tx,
  where: Prisma.ArticleWhereInput,
): Promise<Bank | null> {
  const article = await read.article.findFirst({ where, include: articleShape });
  if (!article) return null;
  const revisions = await loadRevisions(read, article);
  return {
    article: {
      title: article.title,
      subtitle: article.subtitle,
      about: article.about,
      asOf: article.asOf,
      language: article.language,
      passages: article.passages.map(({ paragraph, sentence, text }) => ({
        paragraph,
        sentence,
        text,
      })),
    },
    entities: article.entities.map(({ name, type, subtype, aliases }) => ({
      name,
      type: type as SlotType,
      subtype,
      aliases: fromJson<string[]>(aliases),
    })),
    facts: article.facts.map(({ id, ref, importance, revision }) => {
      const stated = revisions.get(`${id}/${revision}`);
      if (!stated) throw new Error(`Fact ${id} lacks its revision ${revision}.`);
      return { ...stated, id: ref, importance };
    }),
    timeline: fromJson<string[]>(article.timeline),
    groups: fromJson<Group[]>(article.groups),
  };
}

type Stated = Omit<Fact, 'id' | 'importance'>;

/**
 * What the facts of an article say, by "fact/revision". The rows are found through their article:
 * as relations of the facts they would be asked for by id, and SQLite takes 999 of those.
 */
async function loadRevisions(read: Reads | Tx, article: ArticleRow) {
  const ofArticle = { fact: { articleId: article.id } };
  const rows = await read.factRevision.findMany({
    where: ofArticle,
    omit: { editedById: true, createdAt: true },
  });
  const slots = await loadSlots(read, article, { factRevision: ofArticle });
  const places = new Map(
    article.passages.map(({ id, paragraph, sentence }) => [id, { paragraph, sentence }]),
  );
  return new Map(
    rows.map(({ id, factId, passageId, quote, ...said }): [string, Stated] => {
      const place = places.get(passageId);
      if (!place) throw new Error(`Fact ${factId} cites a sentence of another article.`);
      const stated = { ...said, citation: { ...place, quote }, slots: slots.get(id) ?? [] };
      return [`${factId}/${said.revision}`, stated];
    }),
  );
}

/** Slots by their revision, in order. */
async function loadSlots(read: Reads | Tx, article: ArticleRow, where: Prisma.SlotWhereInput) {
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  const rows = await read.slot.findMany({ where, orderBy: { position: 'asc' } });
  const slots = new Map<string, Slot[]>();
  for (const {
    factRevisionId,
    position: _,
    entityId,
    type,
    bound,
    value,
    accept,
    ...slot
  } of rows) {
    const list = slots.get(factRevisionId) ?? [];
    slots.set(factRevisionId, list);
    list.push({
      ...slot,
      type: type as SlotType,
      bound: bound as Slot['bound'],
      entity: (entityId && names.get(entityId)) ?? null,
      value: fromJson<string | number | null>(value),
      accept: fromJson<string[]>(accept),
    });
  }
  return slots;
}
