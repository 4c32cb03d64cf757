import { beforeEach, expect, it } from 'vitest';
import { judge } from '@/lib/domain/questions/gate';
import { getArticle } from '../articles/articles';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import { onEachEngine } from '../testing/engines';
import { monday, people } from '../testing/school';
import { replaceQuestion } from './make-questions';
import { makeSet } from './make-set';
import { getSet, type SetView } from './sets';

onEachEngine('Question sets', () => {
  const { owner } = people;
  let set: SetView;

  beforeEach(async () => {
    setClock(() => monday);
    const article = await db().read.article.findFirstOrThrow();
    const kinds = ['choice', 'trueFalse', 'cloze'] as const;
    const made = await makeSet(owner, {
      articleId: article.id,
      title: 'Twenty',
      count: 20,
      kinds: [...kinds],
      seed: 42,
    });
    set = await getSet(owner, { setId: made.setId });
  });

  const itemsOf = ({ questions }: SetView) => questions.map(({ item }) => item);
  const factsOf = (view: SetView) => itemsOf(view).map(({ facts }) => facts[0].factId);

  it('are the same, byte for byte, for the same seed, through the database and back', async () => {
    const article = await db().read.article.findFirstOrThrow();
    const { setId } = await makeSet(owner, { articleId: article.id, title: 'Again', ...set.plan });
    const again = await getSet(owner, { setId });
    expect(JSON.stringify(itemsOf(again))).toBe(JSON.stringify(itemsOf(set)));
  });

  it('have no lint finding, and cite a sentence of the article that holds the quote', async () => {
    const bank = await getArticle(owner, { articleId: set.article.id });
    expect(set.questions).toHaveLength(20);
    expect(judge(itemsOf(set), bank)).toEqual([]);
    for (const { citation } of itemsOf(set).flatMap(({ facts }) => facts)) {
      const cited = bank.article.passages.find(
        (row) => row.paragraph === citation.paragraph && row.sentence === citation.sentence,
      );
      expect(cited?.text).toContain(citation.quote);
    }
  });

  it('give another question about a fact that is not asked yet, in the same place', async () => {
    const [, second] = set.questions;
    const edit = { setId: set.id, revision: set.revision, questionId: second?.id ?? '' };
    const { questionId } = await replaceQuestion(owner, edit);
    const after = await getSet(owner, { setId: set.id });
    expect(after.revision).toBe(set.revision + 1);
    expect(after.questions.findIndex(({ id }) => id === questionId)).toBe(1);
    const asked = new Set(factsOf(set));
    expect(asked.has(factsOf(after)[1] ?? '')).toBe(false);
    const bank = await getArticle(owner, { articleId: set.article.id });
    expect(judge(itemsOf(after), bank)).toEqual([]);
  });

  it('remember what they were planned as, and what could not be done of it', async () => {
    const plan = {
      ...{
        count: 200,
        kinds: ['order' as const, 'cloze' as const],
        seed: 3,
        level: 'harder' as const,
      },
      ...{ coverage: 'central' as const, paragraphs: { from: 1, to: 4 } },
    };
    const { articleId } = await db().read.questionSet.findUniqueOrThrow({ where: { id: set.id } });
    const made = await makeSet(owner, { articleId, title: 'Orders', ...plan });
    const view = await getSet(owner, { setId: made.setId });
    expect(view.plan).toEqual(plan);
    expect(view.questions).toHaveLength(200 - made.shortfall);
    expect(made.gaps.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ shortfall: made.shortfall, gaps: made.gaps, forms: [1] });
  });
});
