import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { startAttempt, submitAttempt } from './attempts/attempts';
import { setClock } from './runtime/clock';
import { db, type Tx } from './runtime/db';
import { insertQuestions, loadQuestions } from './sets/store-questions';
import { onEachEngine } from './testing/engines';
import { grantedWish } from './testing/granted-wish';
import { ids, monday, people } from './testing/school';
import { everybody, matrix, type Who, type World } from './testing/use-cases';
import { signInAs } from './testing/web';

onEachEngine('Access', () => {
  const world: World = {
    articleId: '',
    attemptId: '',
    questionIds: [],
    wish: { factId: 'F01', slot: 0, kind: 'choice' },
  };

  beforeEach(async () => {
    setClock(() => monday);
    const article = await db().read.article.findFirstOrThrow({ select: { id: true } });
    world.articleId = article.id;
    await db().write((tx) => tx.attempt.deleteMany());
    const { attemptId } = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    world.attemptId = attemptId;
    await submitAttempt(people.enrolled, { attemptId });
    await db().write(async (tx) => {
      await tx.assignment.updateMany({ data: { attemptsAllowed: 1 } });
      await tx.user.updateMany({ data: { sessionVersion: 1, disabledAt: null } });
      await tx.user.deleteMany({ where: { email: 'new@school.invalid' } });
    });
  });

  for (const [name, { call, may, role }] of Object.entries(matrix))
    it(`lets ${may.join(', ') || 'nobody here'} ${name}, and nobody else`, async () => {
      const expected: Record<string, string> = {};
      const found: Record<string, string> = {};
      const attemptsAllowed = name === 'startAttempt' ? 3 : 1;
      await db().write((tx) => tx.assignment.updateMany({ data: { attemptsAllowed } }));
      if (name === 'addQuestion') world.wish = await grantedWish(ids.publishedId);
      for (const who of everybody) {
        if (await isEdited()) world.questionIds = await db().write(resetDraft);
        await signInAs(who === 'signedOut' ? null : people[who].id, await versionOf(who));
        found[who] = await call(world);
        expected[who] = may.includes(who) ? 'ok' : role.includes(who) ? 'not-found' : 'signed-out';
        if (name === 'saveAnswer' && who === 'enrolled') expected[who] = 'closed';
      }
      expect(found).toEqual(expected);
    });

  async function isEdited(): Promise<boolean> {
    const where = { id: ids.draftId };
    const { revision } = await db().read.questionSet.findUniqueOrThrow({ where });
    return revision !== 1 || world.questionIds.length === 0;
  }

  /** The draft as it was made, from the questions of the published set, with one edit to undo. */
  async function resetDraft(tx: Tx): Promise<string[]> {
    const setId = ids.draftId;
    await tx.question.deleteMany({ where: { setId } });
    await tx.setVersion.deleteMany({ where: { setId } });
    const set = await tx.questionSet.update({
      where: { id: setId },
      data: { revision: 1, state: 'draft' },
    });
    const published = await loadQuestions(tx, { setId: ids.publishedId, form: 1 });
    const questions = published.map((question, at) => ({ ...question, id: `draft-${at}` }));
    await insertQuestions(tx, { articleId: set.articleId, setId, form: 1 }, questions);
    const order = questions.map(({ id }) => id);
    await tx.setVersion.create({
      data: { setId, revision: 0, reversal: { order, questions: [] } },
    });
    return order;
  }

  async function versionOf(who: Who): Promise<number> {
    if (who === 'signedOut') return 1;
    const user = await db().read.user.findUniqueOrThrow({ where: { id: people[who].id } });
    return user.sessionVersion;
  }
});

it('has a row for every use case', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^(runtime|testing)[\\/]/.test(path))
    .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'));
  const takesPrincipal =
    /export (?:async )?function (\w+)\(\s*_?\w+: (?:Teacher|Student|Administrator|Principal|Claim)\b/g;
  const useCases = sources.flatMap((text) =>
    [...text.matchAll(takesPrincipal)].map(([, name]) => name),
  );
  expect(useCases.toSorted()).toEqual(Object.keys(matrix).toSorted());
});
