import { beforeEach, expect, it } from 'vitest';
import type { AnswerKey } from '@/lib/domain/questions/question';
import { rightAnswer } from '@/prisma/seed/demo-answer';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { getSet } from '../sets/sets';
import { onEachEngine } from '../testing/engines';
import { publishNineKinds } from '../testing/nine-set';
import { days, ids, monday, people } from '../testing/school';
import { getAttempt, startAttempt, submitAttempt } from './attempts';
import { getOverview } from './overview';
import { getResult } from './results';
import { type AnswerInput, saveAnswer } from './save-answer';

onEachEngine('Saving answers', () => {
  const claim = { userId: people.enrolled.id, sessionVersion: 1 };
  let attemptId: string;

  beforeEach(async () => {
    setClock(() => monday);
    await db().write((tx) => tx.attempt.deleteMany());
    ({ attemptId } = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId }));
  });

  async function answerTo(index: number, right = true): Promise<AnswerInput['response']> {
    const row = await db().read.answerKey.findUniqueOrThrow({
      where: { questionId: `published-${index}` },
    });
    const answer = rightAnswer({ key: fromJson<AnswerKey>(row.body) });
    if (right) return answer;
    if (answer.kind === 'choice')
      return { ...answer, optionId: answer.optionId === 'a' ? 'b' : 'a' };
    if (answer.kind === 'trueFalse') return { ...answer, value: !answer.value };
    return { kind: 'cloze', text: 'something else entirely' };
  }

  const save = async (index: number, sequence: number, right = true, by = claim) =>
    saveAnswer(by, {
      attemptId,
      questionId: `published-${index}`,
      sequence,
      response: await answerTo(index, right),
    });

  it('keeps an answer and shows it again on any device', async () => {
    expect(await save(0, 1)).toMatchObject({ kind: 'saved', sequence: 1 });
    const { questions } = await getAttempt(people.enrolled, { attemptId });
    expect(questions[0]).toMatchObject({ sequence: 1, response: await answerTo(0) });
    expect(questions[1]).toMatchObject({ sequence: 0, response: null });
  });

  it('counts the time limit from the start, lengthened for the student', async () => {
    const where = { id: ids.assignmentId };
    await db().write((tx) => tx.assignment.update({ where, data: { timeLimitMinutes: 20 } }));
    const enrolment = {
      classId_studentId: { classId: ids.classId, studentId: people.enrolled.id },
    };
    const extraTime = (extraTimePercent: number) =>
      db().write((tx) => tx.enrolment.update({ where: enrolment, data: { extraTimePercent } }));
    const after = (minutes: number) =>
      setClock(() => new Date(monday.getTime() + minutes * 60_000));
    after(19);
    expect(await save(0, 1)).toMatchObject({ kind: 'saved' });
    after(24);
    expect(await save(0, 2)).toMatchObject({ kind: 'refused', refusal: { code: 'closed' } });
    await extraTime(25);
    expect(await save(0, 3)).toMatchObject({ kind: 'saved' });
    await extraTime(0);
    await db().write((tx) => tx.assignment.update({ where, data: { timeLimitMinutes: null } }));
  });

  it('counts an answer once that arrives twice, even at the same moment', async () => {
    const outcomes = await Promise.all([save(0, 1), save(0, 1), save(0, 1)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
    expect(await db().read.response.count()).toBe(1);
  });

  it('lets the later sequence win and keeps the earlier one in the log', async () => {
    await save(0, 1, false);
    await save(0, 2, true);
    await submitAttempt(people.enrolled, { attemptId });
    expect(await db().read.response.count()).toBe(2);
    expect((await getResult(people.enrolled, { attemptId })).score.points).toBe(1);
  });

  it('counts a gap that was emptied again as not answered', async () => {
    const { id: questionId } = await db().read.question.findFirstOrThrow({
      where: { setId: ids.publishedId, kind: 'cloze' },
    });
    const answered = async () => (await getOverview(people.enrolled)).toDo[0]?.answered;
    const write = (text: string, sequence: number) =>
      saveAnswer(claim, { attemptId, questionId, sequence, response: { kind: 'cloze', text } });
    await write('something', 1);
    expect(await answered()).toBe(1);
    await write(' ', 2);
    expect(await answered()).toBe(0);
  });

  it('tells a device that another one answered since, and with which sequence', async () => {
    await save(0, 5, true);
    expect(await save(0, 5, false)).toEqual({ kind: 'stale', sequence: 5 });
    expect(await save(0, 3, false)).toEqual({ kind: 'stale', sequence: 5 });
  });

  it('refuses answers after the hand-in, also those under way at that moment', async () => {
    const outcomes = await Promise.all([
      save(0, 1),
      submitAttempt(people.enrolled, { attemptId }),
      save(1, 1),
      save(2, 1),
    ]);
    const saved = outcomes.filter((outcome) => outcome && outcome.kind === 'saved').length;
    const { score } = await getResult(people.enrolled, { attemptId });
    expect(score.points).toBe(saved);
    expect(await save(3, 1)).toMatchObject({ kind: 'refused', refusal: { code: 'closed' } });
    expect(await db().read.response.count()).toBe(saved);
  });

  it('refuses answers from the due time on, and keeps what was saved before', async () => {
    await save(0, 1);
    setClock(() => days(4));
    expect(await save(1, 1)).toMatchObject({ kind: 'refused', refusal: { code: 'closed' } });
    expect((await getResult(people.enrolled, { attemptId })).score).toMatchObject({
      points: 1,
      outOf: 6,
      answered: 1,
    });
  });

  it('refuses the answers of anybody else, and of a session that was ended', async () => {
    const others = [
      { userId: people.classmate.id, sessionVersion: 1 },
      { userId: people.outside.id, sessionVersion: 1 },
      { userId: people.owner.id, sessionVersion: 1 },
      { userId: people.enrolled.id, sessionVersion: 2 },
    ];
    for (const other of others)
      expect(await save(0, 1, true, other)).toMatchObject({ kind: 'refused' });
    expect(await db().read.response.count()).toBe(0);
  });

  it('refuses a question of another set and a response of another kind', async () => {
    const input = { attemptId, sequence: 1, response: await answerTo(0) };
    expect(await saveAnswer(claim, { ...input, questionId: 'draft-0' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const wrongKind = [0, 1, 2, 3, 4, 5].map(async (index) =>
      saveAnswer(claim, {
        attemptId,
        questionId: `published-${index}`,
        sequence: 1,
        response: { kind: 'cloze', text: 'x' },
      }),
    );
    const kinds = (await Promise.all(wrongKind)).map((outcome) => outcome.kind);
    const clozes = await db().read.question.count({
      where: { setId: ids.publishedId, kind: 'cloze' },
    });
    expect(kinds.filter((kind) => kind === 'saved')).toHaveLength(clozes);
  });

  it('takes answers of all nine kinds, and counts what does not fit as not answered', async () => {
    const setId = await publishNineKinds({ forms: 1 });
    const { id: assignmentId } = await db().write((tx) =>
      tx.assignment.create({
        data: { setId, classId: ids.classId, opensAt: monday, dueAt: days(4) },
      }),
    );
    const attempt = await startAttempt(people.enrolled, { assignmentId });
    const unfit: AnswerInput['response'][] = [
      { kind: 'choice', optionId: 'z' },
      { kind: 'multiple', optionIds: ['z'] },
      { kind: 'cloze', text: ' ' },
      { kind: 'short', text: '' },
      { kind: 'number', text: 'many' },
      { kind: 'date', text: 'soon', dayFirst: true },
      { kind: 'order', ids: ['a', 'a', 'a', 'a'] },
      { kind: 'match', pairs: [{ left: 'z', right: 'a' }] },
    ];
    const kept = async (questionId: string) =>
      (
        await db().read.response.findFirstOrThrow({
          where: { questionId },
          orderBy: { sequence: 'desc' },
        })
      ).points;
    const { questions } = await getSet(people.owner, { setId });
    for (const { id: questionId, item } of questions) {
      const write = (response: AnswerInput['response'], sequence: number) =>
        saveAnswer(claim, { ...attempt, questionId, sequence, response });
      const response = unfit.find(({ kind }) => kind === item.question.kind);
      if (response) {
        expect(await write(response, 1)).toMatchObject({ kind: 'saved' });
        expect([item.question.kind, await kept(questionId)]).toEqual([item.question.kind, null]);
      }
      expect(await write(rightAnswer(item), 2)).toMatchObject({ kind: 'saved' });
      expect([item.question.kind, await kept(questionId)]).toEqual([item.question.kind, 1]);
    }
  });

  it('saves the good answers of a batch that holds a bad one', async () => {
    const bad = saveAnswer(claim, {
      attemptId: 'nowhere',
      questionId: 'published-0',
      sequence: 1,
      response: { kind: 'cloze', text: 'x' },
    });
    const outcomes = await Promise.all([save(0, 1), bad, save(1, 1), save(2, 1)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'refused', 'saved', 'saved']);
  });
});
