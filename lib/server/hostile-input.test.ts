import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { PUT as putAnswer } from '@/app/api/answers/route';
import { PUT as putReview } from '@/app/api/reviews/route';
import { startAttempt } from './attempts/attempts';
import { setClock } from './runtime/clock';
import { db } from './runtime/db';
import { onEachEngine } from './testing/engines';
import { ids, monday, people } from './testing/school';
import { matrix } from './testing/use-cases';
import { requestTo, signInAs } from './testing/web';

/** Use cases that can be called with any input at all; the routes have tests of their own. */
const callable = Object.entries(matrix).filter(([, { call }]) => call.withInput);
const nasty = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    [],
    'a'.repeat(100_000),
    JSON.parse('{"__proto__":{"setId":"draft","classId":"c1"}}'),
    { setId: { not: '' }, articleId: { contains: '' }, classId: null, attemptId: [] },
    { setId: "draft' OR 1=1 --", revision: 1, questionId: '<script>' },
    { classId: ['c1'], names: Array.from({ length: 61 }, () => 'x') },
    { setId: 'nowhere', classId: 'nowhere', dueAt: 'tomorrow' },
    { setId: 'c1', classId: 'c2', dueAt: '1970-01-01T00:00:00Z' },
  ),
);

onEachEngine('Hostile input', () => {
  beforeEach(() => setClock(() => monday));

  async function counts(): Promise<number[]> {
    const {
      user,
      class: classes,
      questionSet,
      question,
      assignment,
      attempt,
      response,
    } = db().read;
    const { review, article } = db().read;
    return Promise.all([
      user.count(),
      classes.count(),
      questionSet.count(),
      question.count(),
      assignment.count(),
      attempt.count(),
      response.count(),
      review.count(),
      article.count(),
    ]);
  }

  for (const [name, { call, may }] of callable)
    it(`gets a refusal from ${name}, and writes nothing`, async () => {
      const who = may[0];
      if (!who || who === 'signedOut') throw new Error(`${name} serves nobody.`);
      await signInAs(people[who].id);
      const takesNothing = (await call.withInput?.({})) === 'ok';
      const before = await counts();
      await fc.assert(
        fc.asyncProperty(nasty, async (input) => {
          const code = await call.withInput?.(input);
          if (!takesNothing) expect(code).not.toBe('ok');
        }),
        { numRuns: 40 },
      );
      expect(await counts()).toEqual(before);
    });

  it('gets a 4xx with a message from the routes, and writes nothing', async () => {
    await signInAs(people.enrolled.id);
    const { attemptId } = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    const good = { attemptId, questionId: 'published-0', sequence: 1 };
    const bodies: unknown[] = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      {},
      { ...good, response: null },
      { ...good, response: { kind: 'choice' } },
      { ...good, response: { kind: 'choice', optionId: { not: '' } } },
      { ...good, response: { kind: 'essay', text: 'x' } },
      { ...good, sequence: -1, response: { kind: 'cloze', text: 'x' } },
      { ...good, sequence: 1e12, response: { kind: 'cloze', text: 'x' } },
      { ...good, response: { kind: 'cloze', text: 'x'.repeat(50_000) } },
      { ...good, attemptId: 7, response: { kind: 'cloze', text: 'x' } },
      { kind: 'rated', id: 'not-a-uuid', factId: 'x', rating: 'good' },
      { kind: 'rated', id: crypto.randomUUID(), factId: 'x', rating: 'perfect' },
      { kind: 'rated', id: crypto.randomUUID(), factId: 'x\0', rating: 'good' },
      { kind: 'undone', id: crypto.randomUUID(), undoes: crypto.randomUUID() },
    ];
    const before = await counts();
    for (const route of [putAnswer, putReview])
      for (const body of bodies) {
        const response = await route(requestTo('/api', body));
        expect([400, 404]).toContain(response.status);
        const { message } = (await response.json()) as { message: string };
        expect(message.length).toBeGreaterThan(10);
        expect(response.headers.get('cache-control')).toBe('private, no-store');
      }
    expect(await counts()).toEqual(before);
  });

  it('gets nothing in from another site, nor without a session', async () => {
    const body = { kind: 'undone', id: crypto.randomUUID(), undoes: crypto.randomUUID() };
    const foreign = { 'sec-fetch-site': 'cross-site' };
    await signInAs(people.enrolled.id);
    expect((await putReview(requestTo('/api', body, foreign))).status).toBe(401);
    expect((await putAnswer(requestTo('/api', body, foreign))).status).toBe(401);
    await signInAs(null);
    expect((await putReview(requestTo('/api', body))).status).toBe(401);
    expect((await putAnswer(requestTo('/api', body))).status).toBe(401);
  });
});

onEachEngine('Input that no database holds', () => {
  beforeEach(() => setClock(() => monday));

  it('is refused as a text', async () => {
    const text = 'a\0b';
    const half = 'a\ud800b';
    for (const [name, ...inputs] of [
      ['createClass', { name: text }, { name: half }],
      [
        'addStudents',
        { classId: ids.classId, names: ['x', text] },
        { classId: text, names: ['x'] },
      ],
      ['getClass', { classId: text }, { classId: half }],
      ['publishSet', { setId: text, revision: 1 }, { setId: ids.draftId, revision: 2 ** 31 }],
      ['getAttempt', { attemptId: text }],
      ['resetPassword', { teacherId: text }],
    ] as [string, ...unknown[]][]) {
      const { call, may } = matrix[name] as (typeof matrix)[string];
      await signInAs(people[may[0] as keyof typeof people].id);
      for (const input of inputs)
        expect([name, await call.withInput?.(input)]).toEqual([name, 'invalid']);
    }
  });

  it('is refused as a time outside this century', async () => {
    await signInAs(people.owner.id);
    const assign = matrix.assignSet?.call.withInput;
    const input = { setId: ids.publishedId, classId: ids.classId };
    for (const dueAt of ['9999-12-31T23:59:59-23:59', '2100-01-01T00:00:00Z'])
      expect(await assign?.({ ...input, dueAt })).toBe('invalid');
    const opensAt = '0000-01-01T00:00:00Z';
    expect(await assign?.({ ...input, opensAt, dueAt: '2099-01-01T00:00:00Z' })).toBe('invalid');
  });
});
