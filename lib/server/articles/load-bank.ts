import type { Bank } from '@/lib/domain/facts/bank';
import type { Fact, Group, Slot, SlotType } from '@/lib/domain/facts/fact';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { Reads, Tx } from '../runtime/db';
import { fromJson } from '../runtime/json';

/** A fact with its number in the database, for rows that point to it. */
export type LoadedBank = {
  bank: Bank;
  /** Fact.ref to the ids of the fact and of its current revision. */
  rows: Map<string, { factId: string; factRevisionId: string }>;
};

const factShape = {
  id: true,
  ref: true,
  importance: true,
  revision: true,
  revisions: {
    select: {
      id: true,
      revision: true,
      statement: true,
      polarity: true,
      certainty: true,
      attribution: true,
      asOf: true,
      quote: true,
      passage: { select: { paragraph: true, sentence: true } },
      slots: {
        orderBy: { position: 'asc' },
        select: {
          role: true,
          text: true,
          type: true,
          value: true,
          bound: true,
          accept: true,
          ask: true,
          entity: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.FactSelect;

/** The accepted facts of an article as the domain's bank; null when `where` finds no article. */
export async function loadBank(
  read: Reads | Tx,
  where: Prisma.ArticleWhereInput,
): Promise<LoadedBank | null> {
  const article = await read.article.findFirst({
    where,
    include: {
      passages: { orderBy: [{ paragraph: 'asc' }, { sentence: 'asc' }] },
      entities: { orderBy: { name: 'asc' } },
      facts: { where: { state: 'accepted' }, orderBy: { ref: 'asc' }, select: factShape },
    },
  });
  if (!article) return null;
  const current = article.facts.map((fact) => ({ fact, revision: currentRevision(fact) }));
  return {
    rows: new Map(
      current.map(({ fact, revision }) => [
        fact.ref,
        { factId: fact.id, factRevisionId: revision.id },
      ]),
    ),
    bank: {
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
      facts: current.map(({ fact, revision }) => domainFact(fact, revision)),
      timeline: fromJson<string[]>(article.timeline),
      groups: fromJson<Group[]>(article.groups),
    },
  };
}

type FactRow = Prisma.FactGetPayload<{ select: typeof factShape }>;
type RevisionRow = FactRow['revisions'][number];

function currentRevision(fact: FactRow): RevisionRow {
  const revision = fact.revisions.find((row) => row.revision === fact.revision);
  if (!revision) throw new Error(`Fact ${fact.id} lacks its revision ${fact.revision}.`);
  return revision;
}

function domainFact(fact: FactRow, revision: RevisionRow): Fact {
  const { id: _, passage, quote, slots, ...stated } = revision;
  return {
    ...stated,
    id: fact.ref,
    importance: fact.importance,
    citation: { ...passage, quote },
    slots: slots.map(({ entity, value, bound, accept, type, ...slot }) => ({
      ...slot,
      type: type as SlotType,
      bound: bound as Slot['bound'],
      entity: entity?.name ?? null,
      value: fromJson<string | number | null>(value),
      accept: fromJson<string[]>(accept),
    })),
  };
}
