import { z } from 'zod';
import type { Bank } from '@/lib/domain/facts/bank';
import { articlesOf } from '../runtime/access';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Teacher } from '../runtime/session';
import { loadBank } from './load-bank';

export const articleInput = z.object({ articleId: z.string().min(1).max(40) });

/** An article in a list, with how much stands in it. */
export type ArticleSummary = {
  id: string;
  title: string;
  subtitle: string | null;
  facts: number;
  sets: number;
};

/** A teacher's articles, newest first. */
export async function listArticles(teacher: Teacher): Promise<ArticleSummary[]> {
  const rows = await db().read.article.findMany({
    where: articlesOf(teacher),
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      title: true,
      subtitle: true,
      _count: { select: { facts: { where: { state: 'accepted' } }, sets: true } },
    },
  });
  return rows.map(({ _count, ...article }) => ({ ...article, ..._count }));
}

/** An article with every accepted fact on it. */
export async function getArticle(
  teacher: Teacher,
  { articleId }: z.output<typeof articleInput>,
): Promise<Bank> {
  const bank = await loadBank(db().read, { ...articlesOf(teacher), id: articleId });
  if (!bank) throw new Refusal('not-found', 'articleNotFound');
  return bank;
}
