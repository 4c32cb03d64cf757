import { beforeEach, expect, it } from 'vitest';
import type { AnswerKey } from '@/lib/domain/questions/question';
import { rightAnswer } from '@/prisma/seed/demo-answer';
import { startAttempt, submitAttempt } from '../attempts/attempts';
import { getStudentResult } from '../attempts/results';
import { saveAnswer } from '../attempts/save-answer';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import { fromJson } from '../runtime/json';
import { signInStudent } from '../sign-in';
import { onEachEngine } from '../testing/engines';
import { days, ids, monday, people } from '../testing/school';
import { createClass, getClass } from './classes';
import { getGradebook } from './gradebook';
import { addStudents, resetPin } from './students';
import { usernameFor } from './username';

it('makes usernames that can be typed on any keyboard row, from any name', () => {
  expect(usernameFor('Amara Bello')).toBe('amara.b');
  expect(usernameFor('  José María  García-Núñez ')).toBe('jose.n');
  expect(usernameFor('Sana')).toBe('sana');
  expect(usernameFor('李 小龍')).toBe('李.小');
  expect(usernameFor('...')).toBe('student');
});

onEachEngine('Classes', () => {
  beforeEach(() => setClock(() => monday));

  it('have a code without vowels and look-alikes', async () => {
    const { classId } = await createClass(people.owner, { name: '7A' });
    const { code } = await getClass(people.owner, { classId });
    expect(code).toMatch(/^[CDFHJKMNPQRTVWXY3479]{6}$/);
  });

  it('get students who can sign in at once, with names that are free', async () => {
    const { classId } = await createClass(people.owner, { name: '7B' });
    const slips = await addStudents(people.owner, { classId, names: ['Ada Byron', 'Ada Best'] });
    expect(slips.map(({ username }) => username)).toEqual(['ada.b', 'ada.b2']);
    const { code } = await getClass(people.owner, { classId });
    for (const { username, pin } of slips) {
      expect(pin).toMatch(/^\d{6}$/);
      const outcome = await signInStudent({ classCode: code, username, pin });
      expect(outcome.kind).toBe('signed-in');
    }
  });

  it('give a student a new PIN, and the old one ends', async () => {
    const { classId } = await createClass(people.owner, { name: '7C' });
    const [slip] = await addStudents(people.owner, { classId, names: ['Cy Dean'] });
    const { students, code } = await getClass(people.owner, { classId });
    const fresh = await resetPin(people.owner, { classId, studentId: students[0]?.id ?? '' });
    const sign = (pin: string) => signInStudent({ classCode: code, username: fresh.username, pin });
    if (slip?.pin !== fresh.pin) expect((await sign(slip?.pin ?? '')).kind).toBe('refused');
    expect((await sign(fresh.pin)).kind).toBe('signed-in');
  });
});

onEachEngine('The gradebook', () => {
  const cell = async () => {
    const { rows } = await getGradebook(people.owner, { classId: ids.classId });
    return rows.find((row) => row.studentId === people.enrolled.id)?.cells[0];
  };

  beforeEach(async () => {
    setClock(() => monday);
    await db().write((tx) => tx.attempt.deleteMany());
  });

  async function answerOne(attemptId: string): Promise<void> {
    const row = await db().read.answerKey.findUniqueOrThrow({
      where: { questionId: 'published-0' },
    });
    const response = rightAnswer({ key: fromJson<AnswerKey>(row.body) });
    const claim = { userId: people.enrolled.id, sessionVersion: 1 };
    const input = { attemptId, questionId: 'published-0', sequence: 1, response };
    expect(await saveAnswer(claim, input)).toMatchObject({ kind: 'saved' });
  }

  it('follows an attempt from nothing over begun to its score', async () => {
    expect(await cell()).toEqual({ kind: 'none' });
    const { attemptId } = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    await answerOne(attemptId);
    expect(await cell()).toEqual({ kind: 'open', answered: 1 });
    const open = getStudentResult(people.owner, { attemptId });
    await expect(open).rejects.toMatchObject({ code: 'not-found' });
    await submitAttempt(people.enrolled, { attemptId });
    expect(await cell()).toMatchObject({ kind: 'scored', attemptId, attempts: 1, late: false });
    expect(await cell()).toMatchObject({ percent: expect.closeTo(100 / 6) });
  });

  it('counts what was saved when the time ran out before the hand-in', async () => {
    const { attemptId } = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    await answerOne(attemptId);
    setClock(() => days(5));
    expect(await cell()).toMatchObject({ kind: 'scored', percent: expect.closeTo(100 / 6) });
    await submitAttempt(people.enrolled, { attemptId });
    expect(await cell()).toMatchObject({ kind: 'scored', late: false });
  });

  it('takes the best of several attempts', async () => {
    await db().write((tx) => tx.assignment.updateMany({ data: { attemptsAllowed: 2 } }));
    const first = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    await answerOne(first.attemptId);
    await submitAttempt(people.enrolled, first);
    const second = await startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    await submitAttempt(people.enrolled, second);
    expect(await cell()).toMatchObject({ attemptId: first.attemptId, attempts: 2 });
    const third = startAttempt(people.enrolled, { assignmentId: ids.assignmentId });
    await expect(third).rejects.toMatchObject({ code: 'closed', message: 'noAttemptsLeft' });
  });

  it('starts one attempt when the button is pressed twice at once', async () => {
    const both = await Promise.all([
      startAttempt(people.enrolled, { assignmentId: ids.assignmentId }),
      startAttempt(people.enrolled, { assignmentId: ids.assignmentId }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(await db().read.attempt.count()).toBe(1);
  });

  it('gives a student with more attempts by accommodation one more', async () => {
    await db().write(async (tx) => {
      await tx.assignment.updateMany({ data: { attemptsAllowed: 1 } });
      await tx.enrolment.updateMany({
        where: { studentId: people.enrolled.id },
        data: { extraAttempts: 1 },
      });
    });
    for (let n = 0; n < 2; n++)
      await submitAttempt(
        people.enrolled,
        await startAttempt(people.enrolled, { assignmentId: ids.assignmentId }),
      );
    expect(await db().read.attempt.count()).toBe(2);
  });
});
