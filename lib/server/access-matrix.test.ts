import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { startAttempt, submitAttempt } from './attempts/attempts';
import { setClock } from './runtime/clock';
import { db } from './runtime/db';
import { onEachEngine } from './testing/engines';
import { ids, monday, people } from './testing/school';
import { everybody, matrix, type Who, type World } from './testing/use-cases';
import { signInAs } from './testing/web';

onEachEngine('Access', () => {
  const world: World = { articleId: '', attemptId: '', questionId: '' };

  beforeEach(async () => {
    setClock(() => monday);
    const article = await db().read.article.findFirstOrThrow({ select: { id: true } });
    world.articleId = article.id;
    await db().write((tx) => tx.attempt.deleteMany());
    const { attemptId } = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    world.attemptId = attemptId;
    await submitAttempt(people.enrolled, { attemptId });
    await db().write(async (tx) => {
      await tx.questionSet.update({
        where: { id: ids.draftId },
        data: { revision: 1, state: 'draft' },
      });
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
      for (const who of everybody) {
        await db().write((tx) =>
          tx.questionSet.updateMany({
            where: { id: ids.draftId },
            data: { revision: 1, state: 'draft' },
          }),
        );
        world.questionId = await firstQuestion();
        await signInAs(who === 'signedOut' ? null : people[who].id, await versionOf(who));
        found[who] = await call(world);
        expected[who] = may.includes(who) ? 'ok' : role.includes(who) ? 'not-found' : 'signed-out';
        if (name === 'saveAnswer' && who === 'enrolled') expected[who] = 'closed';
      }
      expect(found).toEqual(expected);
    });

  async function firstQuestion(): Promise<string> {
    const where = { setId: ids.draftId };
    return (await db().read.question.findFirstOrThrow({ where, orderBy: { position: 'asc' } })).id;
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
