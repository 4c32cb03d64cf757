import { type ItemWish, makeItem } from '@/lib/domain/questions/make-item';
import { getArticle } from '../articles/articles';
import { getSet } from '../sets/sets';
import { people } from './school';

/** A gap that can be added to a set beside those that it has. */
export async function grantedWish(setId: string): Promise<ItemWish> {
  const { article, questions } = await getSet(people.owner, { setId });
  const bank = await getArticle(people.owner, { articleId: article.id });
  const items = questions.map(({ item }) => item);
  const wish = bank.facts
    .map(({ id }): ItemWish => ({ factId: id, slot: 0, kind: 'cloze' }))
    .find((one) => makeItem(bank, items, one, 0));
  if (!wish) throw new Error('No gap can be added.');
  return wish;
}
