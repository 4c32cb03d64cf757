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
    { setId: 'draft', revision: 7, questionId: 'draft-0', change: {}, order: [], form: 9 },
    { setId: 'draft', revision: '1', questionId: 'draft-0', change: {}, order: [], form: 9 },
    { setId: 'published', revision: 1, questionId: 'published-0', change: {}, order: [], form: 9 },
    { setId: 'c1', classId: 'c2', dueAt: '1970-01-01T00:00:00Z' },
  ),
);

/** How many rows stand in every table that people write to, and how often sets were edited. */
async function counts(): Promise<unknown[]> {
  const { read } = db();
  return Promise.all([
    read.user.count(),
    read.class.count(),
    read.article.count(),
    read.questionSet.aggregate({ _count: true, _sum: { revision: true } }),
    read.setVersion.count(),
    read.question.count(),
    read.questionFact.count(),
    read.answerKey.count(),
    read.assignment.count(),
    read.attempt.count(),
    read.response.count(),
    read.review.count(),
  ]);
}

onEachEngine('Hostile input', () => {
  beforeEach(() => setClock(() => monday));

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
      { ...good, response: { kind: 'multiple', optionIds: 'a' } },
      { ...good, response: { kind: 'multiple', optionIds: Array(13).fill('a') } },
      { ...good, response: { kind: 'multiple', optionIds: ['a'.repeat(9)] } },
      { ...good, response: { kind: 'multiple', optionIds: [['a']] } },
      { ...good, response: { kind: 'order', ids: Array(13).fill('a') } },
      { ...good, response: { kind: 'order', ids: [''] } },
      { ...good, response: { kind: 'order', ids: { length: 1, 0: 'a' } } },
      { ...good, response: { kind: 'match', pairs: Array(13).fill({ left: 'a', right: 'a' }) } },
      { ...good, response: { kind: 'match', pairs: [{ left: 'a' }] } },
      { ...good, response: { kind: 'match', pairs: [{ left: 'a', right: 'a'.repeat(9) }] } },
      { ...good, response: { kind: 'match', pairs: [['a', 'a']] } },
      { ...good, response: { kind: 'number', text: 22_000 } },
      { ...good, response: { kind: 'number', text: '1'.repeat(301) } },
      { ...good, response: { kind: 'date', text: '15/9/2015' } },
      { ...good, response: { kind: 'date', text: '15/9/2015', dayFirst: 'yes' } },
      { ...good, response: { kind: 'short', text: 'a\0b' } },
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

onEachEngine('Edits that are out of bounds', () => {
  const edit = { setId: ids.draftId, revision: 1 };
  const question = { ...edit, questionId: 'draft-0' };
  const change = (wish: object) => ({ ...question, change: wish });
  const texts = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`, 'x']));
  const plan = { title: 'x', count: 1, kinds: ['choice'], seed: 1 };

  beforeEach(() => setClock(() => monday));

  it('are refused as a whole, and write nothing', async () => {
    await signInAs(people.owner.id);
    const { id: articleId } = await db().read.article.findFirstOrThrow({ select: { id: true } });
    const before = await counts();
    for (const [name, ...inputs] of [
      [
        'editQuestion',
        question,
        change({ stem: '  ' }),
        change({ stem: 'x'.repeat(501) }),
        change({ stem: 'a\0b' }),
        change({ before: 'x'.repeat(501) }),
        change({ after: 7 }),
        change({ texts: texts(25) }),
        change({ texts: { a: ' ' } }),
        change({ texts: { a: 'x'.repeat(301) } }),
        change({ texts: { a: { text: 'x' } } }),
        change({ texts: { ['a'.repeat(17)]: 'x' } }),
        change({ accept: Array(101).fill('x') }),
        change({ accept: [''] }),
        change({ accept: ['x'.repeat(301)] }),
        change({ tolerance: -1 }),
        change({ tolerance: Number.NaN }),
        change({ tolerance: Number.POSITIVE_INFINITY }),
        { ...change({}), points: 0 },
        { ...change({}), points: 21 },
        { ...change({}), points: 1.5 },
        { ...change({}), points: '2' },
      ],
      [
        'reorderQuestions',
        { ...edit, order: [] },
        { ...edit, order: ['draft-0'] },
        { ...edit, order: Array(201).fill('draft-0') },
        { ...edit, order: Array(6).fill('draft-0') },
        { ...edit, order: 'draft-0' },
      ],
      [
        'addQuestion',
        { ...edit, factId: 'F01', slot: -1, kind: 'choice' },
        { ...edit, factId: 'F01', slot: 0.5, kind: 'choice' },
        { ...edit, factId: 'F01', slot: 99, kind: 'choice' },
        { ...edit, factId: 'F01', slot: 0, kind: 'essay' },
        { ...edit, factId: 'nowhere', slot: 0, kind: 'choice' },
        { ...edit, factId: { not: '' }, slot: 0, kind: 'choice' },
      ],
      ['undoEdit', edit, { ...edit, revision: 0 }, { ...edit, revision: 2 ** 40 }],
      [
        'addForm',
        { setId: ids.publishedId },
        { setId: ids.publishedId, form: 1 },
        { setId: ids.publishedId, form: 3 },
        { setId: ids.publishedId, form: 5 },
        { setId: ids.publishedId, form: [2] },
      ],
      [
        'makeSet',
        { articleId, ...plan, count: 201 },
        { articleId, ...plan, kinds: [] },
        { articleId, ...plan, level: 'cruel' },
        { articleId, ...plan, coverage: 'none' },
        { articleId, ...plan, paragraphs: { from: 3, to: 2 } },
        { articleId, ...plan, paragraphs: { from: 0, to: 2 } },
        { articleId, ...plan, paragraphs: { from: 1 } },
        { articleId, ...plan, paragraphs: [1, 2] },
      ],
      ['getSet', { setId: ids.draftId, form: 0 }, { setId: ids.draftId, form: '1' }],
    ] as [string, ...unknown[]][]) {
      const call = matrix[name]?.call.withInput;
      for (const input of inputs)
        expect([name, input, await call?.(input)]).toEqual([name, input, 'invalid']);
    }
    expect(await counts()).toEqual(before);
  });
});
