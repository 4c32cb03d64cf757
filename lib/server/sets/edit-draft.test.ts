import { beforeEach, expect, it } from 'vitest';
import { judge } from '@/lib/domain/questions/gate';
import type { Item } from '@/lib/domain/questions/question';
import { getArticle } from '../articles/articles';
import { refusalResult } from '../runtime/action';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import type { Refusal } from '../runtime/refusal';
import { onEachEngine } from '../testing/engines';
import { grantedWish } from '../testing/granted-wish';
import { ids, monday, people } from '../testing/school';
import {
  changedQuestionInput,
  editQuestion,
  removeQuestion,
  reorderQuestions,
} from './edit-questions';
import { addQuestion, regenerateQuestion, replaceQuestion } from './make-questions';
import { makeSet } from './make-set';
import { publishSet } from './publish-set';
import { getSet, type SetView } from './sets';
import { insertQuestions, questionsOf } from './store-questions';
import { undoEdit } from './undo-edit';

onEachEngine('A draft', () => {
  const { owner, coTeacher } = people;
  let made: SetView;

  beforeEach(async () => {
    setClock(() => monday);
    made = await makeDraft(['choice', 'trueFalse', 'cloze']);
  });

  async function makeDraft(kinds: SetView['plan']['kinds'], count = 8): Promise<SetView> {
    const { id: articleId } = await db().read.article.findFirstOrThrow();
    const { setId } = await makeSet(owner, { articleId, title: 'Draft', count, kinds, seed: 42 });
    return getSet(owner, { setId });
  }

  const now = () => getSet(owner, { setId: made.id });
  const seen = ({ id: setId, revision }: SetView) => ({ setId, revision });
  const at = (set: SetView, index: number) => ({
    ...seen(set),
    questionId: set.questions[index]?.id ?? '',
  });
  const orderOf = (set: SetView) => set.questions.map(({ id }) => id);
  const factOf = (set: SetView, index: number) => set.questions[index]?.item.facts[0].factId ?? '';
  const bank = () => getArticle(owner, { articleId: made.article.id });

  it('takes another order, and says which revision has it', async () => {
    const order = orderOf(made).toReversed();
    expect(await reorderQuestions(owner, { ...seen(made), order })).toEqual({ revision: 2 });
    const after = await now();
    expect(orderOf(after)).toEqual(order);
    expect(after.questions.toReversed()).toEqual(made.questions);
  });

  it('refuses an order that leaves a question out, and stays as it is', async () => {
    const order = orderOf(made).slice(1);
    const refused = reorderQuestions(owner, { ...seen(made), order });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', message: 'orderMismatch' });
    expect(await now()).toEqual(made);
  });

  it('takes other words and points, and keeps the question’s id and fact', async () => {
    const index = made.questions.findIndex(({ item }) => item.question.kind === 'choice');
    const stem = 'Which of these does the article name?';
    await editQuestion(owner, { ...at(made, index), change: { stem }, points: 4 });
    const after = await now();
    expect(orderOf(after)).toEqual(orderOf(made));
    expect(after.questions[index]).toMatchObject({ points: 4, item: { question: { stem } } });
    expect(factOf(after, index)).toBe(factOf(made, index));
  });

  it('takes no stem, option or answer that nobody can see', () => {
    const edit = { setId: 's', revision: 1, questionId: 'q' };
    const takes = (change: object) => changedQuestionInput.safeParse({ ...edit, change }).success;
    expect(takes({ stem: 'Who?', texts: { a: 'x' }, accept: ['y'] })).toBe(true);
    for (const unseen of ['', ' ', '\u200B\u200B', '\u2060 \uFEFF'])
      expect([{ stem: unseen }, { texts: { a: unseen } }, { accept: [unseen] }].map(takes)).toEqual(
        [false, false, false],
      );
  });

  it('loses a question, and none but that', async () => {
    await removeQuestion(owner, at(made, 2));
    expect((await now()).questions).toEqual(made.questions.toSpliced(2, 1));
  });

  it('gets a question that a teacher chose, where the teacher wants it', async () => {
    const wish = await grantedWish(made.id);
    const after = made.questions[0]?.id ?? null;
    const { questionId } = await addQuestion(owner, { ...seen(made), ...wish, after });
    const { questions } = await now();
    expect(questions.map(({ id }) => id)).toEqual(orderOf(made).toSpliced(1, 0, questionId));
    const added = questions[1];
    expect(added).toMatchObject({ points: 1, item: { question: { kind: wish.kind } } });
    expect(added?.item.facts.map(({ factId }) => factId)).toContain(wish.factId);
    const items = questions.map(({ item }) => item);
    const errors = judge(items, await bank()).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('says what to do when no sound question can be made of a wish', async () => {
    const wish = { factId: 'nowhere', slot: 0, kind: 'choice' as const, after: null };
    await expect(addQuestion(owner, { ...seen(made), ...wish })).rejects.toMatchObject({
      code: 'invalid',
      message: 'noSuchQuestion',
    });
    expect(await now()).toEqual(made);
  });

  it('gets another question on the same fact, and another one when pressed again', async () => {
    const index = made.questions.findIndex(({ item }) => item.question.kind === 'choice');
    const first = await regenerateQuestion(owner, at(made, index));
    const once = await now();
    expect(once.questions[index]?.id).toBe(first.questionId);
    expect(factOf(once, index)).toBe(factOf(made, index));
    expect(once.questions[index]?.item).not.toEqual(made.questions[index]?.item);
    await regenerateQuestion(owner, at(once, index));
    const twice = await now();
    expect(factOf(twice, index)).toBe(factOf(made, index));
    expect(twice.questions[index]?.item).not.toEqual(once.questions[index]?.item);
  });

  it('is not offered a question again that was replaced before', async () => {
    const facts = new Set([factOf(made, 0)]);
    for (let press = 0; press < 5; press++) {
      await replaceQuestion(owner, at(await now(), 0));
      facts.add(factOf(await now(), 0));
    }
    expect(facts.size).toBe(6);
  });

  it('goes back over every kind of edit to how it was made, and no further', async () => {
    const states = [made];
    const edits = [
      (set: SetView) => reorderQuestions(owner, { ...seen(set), order: orderOf(set).toReversed() }),
      (set: SetView) => replaceQuestion(owner, at(set, 1)),
      (set: SetView) =>
        editQuestion(owner, { ...at(set, 0), change: { stem: 'Which?' }, points: 3 }),
      (set: SetView) => removeQuestion(coTeacher, at(set, 1)),
      (set: SetView) => replaceQuestion(owner, at(set, 0)),
    ];
    for (const edit of edits) {
      await edit(states.at(-1) ?? made);
      states.push(await now());
    }
    expect(states.map(({ canUndo }) => canUndo)).toEqual([false, true, true, true, true, true]);
    for (let index = edits.length - 1; index >= 0; index--) {
      const current = await now();
      await undoEdit(owner, seen(current));
      const after = await now();
      expect(after.questions).toEqual(states[index]?.questions);
      expect(after.revision).toBe(current.revision + 1);
      expect(after.canUndo).toBe(index > 0);
    }
    const further = undoEdit(owner, seen(await now()));
    await expect(further).rejects.toMatchObject({ code: 'invalid', message: 'nothingToUndo' });
  });

  it('undoes an edit made after an undo first, then those before', async () => {
    await removeQuestion(owner, at(made, 0));
    const one = await now();
    await removeQuestion(owner, at(one, 0));
    await undoEdit(owner, seen(await now()));
    await replaceQuestion(owner, at(await now(), 0));
    await undoEdit(owner, seen(await now()));
    expect((await now()).questions).toEqual(one.questions);
    await undoEdit(owner, seen(await now()));
    expect((await now()).questions).toEqual(made.questions);
  });

  it('keeps its last 50 edits to be undone, and forgets the one before them', async () => {
    const setId = made.id;
    const reversal = { order: orderOf(made), questions: [] };
    const revisions = Array.from({ length: 50 }, (_, n) => -n);
    await db().write((tx) =>
      tx.setVersion.createMany({
        data: revisions.map((revision) => ({ setId, revision, reversal })),
      }),
    );
    await removeQuestion(owner, at(made, 0));
    const versions = await db().read.setVersion.findMany({
      where: { setId },
      orderBy: { revision: 'asc' },
      select: { revision: true },
    });
    expect(versions).toHaveLength(50);
    expect(versions.at(0)).toEqual({ revision: -48 });
    expect(versions.at(-1)).toEqual({ revision: 1 });
  });

  it('takes one of many edits that are made at the same moment, and tells the others', async () => {
    await removeQuestion(owner, at(made, 7));
    const set = await now();
    const outcomes = await Promise.allSettled([
      removeQuestion(owner, at(set, 0)),
      reorderQuestions(coTeacher, { ...seen(set), order: orderOf(set).toReversed() }),
      editQuestion(owner, { ...at(set, 1), change: {}, points: 2 }),
      replaceQuestion(coTeacher, at(set, 2)),
      undoEdit(owner, seen(set)),
      undoEdit(coTeacher, seen(set)),
    ]);
    const lost = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(lost).toEqual(['stale', 'stale', 'stale', 'stale', 'stale']);
    expect((await now()).revision).toBe(set.revision + 1);
  });

  it('tells a teacher that somebody else changed it meanwhile, and changes nothing', async () => {
    await removeQuestion(coTeacher, at(made, 0));
    const after = await now();
    const late = [
      () => removeQuestion(owner, at(made, 1)),
      () => replaceQuestion(owner, at(made, 1)),
      () => regenerateQuestion(owner, at(made, 1)),
      () => editQuestion(owner, { ...at(made, 1), change: {}, points: 2 }),
      () => reorderQuestions(owner, { ...seen(made), order: orderOf(made) }),
      () => undoEdit(owner, seen(made)),
      () => publishSet(owner, seen(made)),
    ];
    for (const edit of late) await expect(edit()).rejects.toMatchObject({ code: 'stale' });
    expect(await now()).toEqual(after);
  });

  it('no longer changes once it is published, and forgets its versions', async () => {
    await reorderQuestions(owner, { ...seen(made), order: orderOf(made).toReversed() });
    await publishSet(owner, seen(await now()));
    const published = await now();
    expect(published).toMatchObject({ state: 'published', canUndo: false });
    expect(await db().read.setVersion.count({ where: { setId: made.id } })).toBe(0);
    const late = [
      () => removeQuestion(owner, at(published, 0)),
      () => undoEdit(owner, seen(published)),
      () => publishSet(owner, seen(published)),
    ];
    for (const edit of late) await expect(edit()).rejects.toMatchObject({ code: 'closed' });
  });

  it('is not published while a question is wrong, and the message says how many', async () => {
    const { articleId } = await db().read.questionSet.findUniqueOrThrow({ where: { id: made.id } });
    const again = questionsOf(made.questions.slice(0, 1).map(({ item }) => item));
    await db().write(async (tx) => {
      await tx.question.deleteMany({ where: { setId: made.id } });
      await insertQuestions(tx, { articleId, setId: made.id, form: 1 }, [
        ...made.questions,
        ...again,
      ]);
    });
    const { questions } = await now();
    const findings = judge(
      questions.map(({ item }) => item),
      await bank(),
    );
    const count = findings.filter(({ severity }) => severity === 'error').length;
    expect(count).toBeGreaterThan(0);
    const refusal = await publishSet(owner, seen(made)).catch((error: Refusal) => error);
    if (!refusal) throw new Error('The set was published.');
    expect(refusal).toMatchObject({ code: 'invalid', message: 'setHasErrors' });
    const { message } = await refusalResult(refusal);
    expect(message).toContain(`${count === 1 ? 'One error is' : `${count} errors are`} left`);
    expect(await now()).toMatchObject({ state: 'draft', revision: 1 });
    await removeQuestion(owner, at(await now(), 8));
    await publishSet(owner, seen(await now()));
    expect((await now()).state).toBe('published');
  });

  it('is published with warnings', async () => {
    made = await makeDraft(['trueFalse'], 6);
    const right = made.questions.filter(
      ({ item: { key } }) => key.kind === 'trueFalse' && key.value,
    );
    for (const { id: questionId } of right)
      await removeQuestion(owner, { ...seen(await now()), questionId });
    const items = (await now()).questions.map(({ item }) => item);
    const severities = new Set(judge(items, await bank()).map(({ severity }) => severity));
    expect([...severities]).toEqual(['warning']);
    await publishSet(owner, seen(await now()));
    expect((await now()).state).toBe('published');
  });

  it('keeps its last question', async () => {
    made = await getSet(owner, { setId: ids.draftId });
    while ((await now()).questions.length > 1) await removeQuestion(owner, at(await now(), 0));
    const last = removeQuestion(owner, at(await now(), 0));
    await expect(last).rejects.toMatchObject({ code: 'invalid', message: 'lastQuestion' });
  });

  it('holds two hundred questions at most', async () => {
    const { articleId } = await db().read.questionSet.findUniqueOrThrow({ where: { id: made.id } });
    const item = made.questions[0]?.item as Item;
    const many = questionsOf(Array.from({ length: 200 }, () => item));
    await db().write(async (tx) => {
      await tx.question.deleteMany({ where: { setId: made.id } });
      await insertQuestions(tx, { articleId, setId: made.id, form: 1 }, many);
    });
    const wish = { factId: 'F01', slot: 0, kind: 'short' as const, after: null };
    await expect(addQuestion(owner, { ...seen(made), ...wish })).rejects.toMatchObject({
      message: 'setFull',
    });
    await reorderQuestions(owner, { ...seen(made), order: orderOf(await now()).toReversed() });
    expect(orderOf(await now())).toEqual(many.map(({ id }) => id).toReversed());
  });
});
