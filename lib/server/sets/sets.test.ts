import { beforeEach, expect, it } from 'vitest';
import { lintSet } from '@/lib/domain/questions/lint/lint-set';
import { getArticle } from '../articles/articles';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import { onEachEngine } from '../testing/engines';
import { ids, monday, people } from '../testing/school';
import { publishSet, removeQuestion, replaceQuestion } from './edit-set';
import { makeSet } from './make-set';
import { getSet, type SetView } from './sets';

onEachEngine('Question sets', () => {
  const { owner, coTeacher } = people;
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

  it('are the same, byte for byte, for the same seed, through the database and back', async () => {
    const article = await db().read.article.findFirstOrThrow();
    const { setId } = await makeSet(owner, { articleId: article.id, title: 'Again', ...set.plan });
    const again = await getSet(owner, { setId });
    const withoutIds = ({ questions }: SetView) => questions.map(({ id: _, ...item }) => item);
    expect(JSON.stringify(withoutIds(again))).toBe(JSON.stringify(withoutIds(set)));
  });

  it('have no lint finding, and cite a sentence of the article that holds the quote', async () => {
    const bank = await getArticle(owner, { articleId: set.article.id });
    expect(set.questions).toHaveLength(20);
    expect(lintSet(set.questions, bank)).toEqual([]);
    for (const { citation } of set.questions) {
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
    const asked = new Set(set.questions.map(({ factId }) => factId));
    expect(asked.has(after.questions[1]?.factId ?? '')).toBe(false);
    expect(
      lintSet(after.questions, await getArticle(owner, { articleId: set.article.id })),
    ).toEqual([]);
  });

  it('tell a teacher that somebody else changed them meanwhile, and change nothing', async () => {
    const [first, second] = set.questions;
    const seen = { setId: set.id, revision: set.revision };
    await removeQuestion(coTeacher, { ...seen, questionId: first?.id ?? '' });
    const late = removeQuestion(owner, { ...seen, questionId: second?.id ?? '' });
    await expect(late).rejects.toMatchObject({ code: 'stale' });
    await expect(publishSet(owner, seen)).rejects.toMatchObject({ code: 'stale' });
    expect((await getSet(owner, { setId: set.id })).questions).toHaveLength(19);
  });

  it('take one of two edits that are made at the same moment', async () => {
    const seen = { setId: set.id, revision: set.revision };
    const outcomes = await Promise.allSettled(
      set.questions.slice(0, 4).map(({ id }) => removeQuestion(owner, { ...seen, questionId: id })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await getSet(owner, { setId: set.id })).questions).toHaveLength(19);
  });

  it('no longer change once they are published', async () => {
    await publishSet(owner, { setId: set.id, revision: set.revision });
    const questionId = set.questions[0]?.id ?? '';
    const edit = { setId: set.id, revision: set.revision + 1, questionId };
    await expect(removeQuestion(owner, edit)).rejects.toMatchObject({ code: 'closed' });
    await expect(replaceQuestion(owner, edit)).rejects.toMatchObject({ code: 'closed' });
  });

  it('keep their last question', async () => {
    await db().write((tx) =>
      tx.question.deleteMany({ where: { setId: ids.draftId, position: { gt: 0 } } }),
    );
    const draft = await getSet(owner, { setId: ids.draftId });
    const questionId = draft.questions[0]?.id ?? '';
    const edit = { setId: ids.draftId, revision: draft.revision, questionId };
    await expect(removeQuestion(owner, edit)).rejects.toMatchObject({ code: 'invalid' });
  });
});
