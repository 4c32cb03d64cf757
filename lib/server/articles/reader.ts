import type { z } from 'zod';
import type { Article } from '@/lib/domain/article/article';
import { listReleased } from '../cards/released';
import { db } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import type { Student } from '../runtime/session';
import type { articleInput } from './articles';

/** An article to read, for a student who has been shown the footnotes of a quiz on it. */
export async function getReader(
  student: Student,
  { articleId }: z.output<typeof articleInput>,
): Promise<Article & { id: string }> {
  const released = await listReleased(db().read, student);
  const mayRead = [...released.values()].some((question) => question.articleId === articleId);
  const article = mayRead
    ? await db().read.article.findUnique({
        where: { id: articleId },
        select: {
          id: true,
          title: true,
          subtitle: true,
          about: true,
          asOf: true,
          language: true,
          passages: {
            orderBy: [{ paragraph: 'asc' }, { sentence: 'asc' }],
            select: { paragraph: true, sentence: true, text: true },
          },
        },
      })
    : null;
  if (!article) throw new Refusal('not-found', 'articleNotFound');
  return article;
}
