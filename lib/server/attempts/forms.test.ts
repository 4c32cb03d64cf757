import { beforeEach, expect, it } from 'vitest';
import { rightAnswer } from '@/prisma/seed/demo-answer';
import { assignSet } from '../assignments';
import { getQueue } from '../cards/queue';
import { getClass } from '../classes/classes';
import { getGradebook } from '../classes/gradebook';
import { addStudents } from '../classes/students';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import type { Student } from '../runtime/session';
import { addForm, newFormInput } from '../sets/add-form';
import { getSet, listSets } from '../sets/sets';
import { onEachEngine } from '../testing/engines';
import { publishNineKinds } from '../testing/nine-set';
import { days, ids, monday, people } from '../testing/school';
import { getAssignment } from './assignment';
import { getAttempt, startAttempt, submitAttempt } from './attempts';
import { getOverview } from './overview';
import { getResult } from './results';
import { saveAnswer } from './save-answer';
import { scoreAttempt } from './score';

onEachEngine('Parallel forms', () => {
  const { owner, coTeacher, enrolled, classmate } = people;
  const { classId } = ids;
  let setId: string;

  beforeEach(async () => {
    setClock(() => monday);
    await db().write(async (tx) => {
      await tx.assignment.deleteMany({ where: { id: { not: ids.assignmentId } } });
      const pupils = [enrolled.id, classmate.id, people.outside.id];
      await tx.user.deleteMany({ where: { role: 'student', id: { notIn: pupils } } });
    });
    setId = await publishNineKinds({ forms: 3 });
  });

  async function assign(rules: { forms: number; attemptsAllowed?: number }) {
    const { assignmentId } = await assignSet(owner, {
      ...{ setId, classId, opensAt: null, dueAt: days(4).toISOString(), feedback: 'afterSubmit' },
      ...{ attemptsAllowed: 1, ...rules },
    });
    return assignmentId;
  }

  async function start(student: Student, assignmentId: string) {
    const { attemptId } = await startAttempt(student, { assignmentId });
    const { form } = await db().read.attempt.findUniqueOrThrow({ where: { id: attemptId } });
    return { attemptId, form };
  }

  const questionsOf = async (form: number) => (await getSet(owner, { setId, form })).questions;

  /** Answers the first `count` questions of an attempt rightly. */
  async function answer(
    student: Student,
    { attemptId, form }: { attemptId: string; form: number },
    count = 9,
  ) {
    for (const { id: questionId, item } of (await questionsOf(form)).slice(0, count)) {
      const input = { attemptId, questionId, sequence: 1, response: rightAnswer(item) };
      const outcome = await saveAnswer({ userId: student.id, sessionVersion: 1 }, input);
      expect(outcome.kind).toBe('saved');
    }
  }

  it('are made one after another, with other questions for the same facts and points', async () => {
    const { forms, questions: first } = await getSet(owner, { setId });
    expect(forms).toEqual([1, 2, 3]);
    for (const form of [2, 3]) {
      const questions = await questionsOf(form);
      expect(questions.map(({ points }) => points)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      const asked = (set: typeof first) =>
        set.map(({ item }) => item.facts.map((f) => f.factId).sort());
      expect(asked(questions)).toEqual(asked(first));
      expect(questions.filter(({ id }) => first.some((one) => one.id === id))).toEqual([]);
    }
    expect((await listSets(owner)).find((one) => one.id === setId)?.questions).toBe(9);
  });

  it('are made once when the button is pressed twice, by one teacher or two', async () => {
    const input = { setId, form: 4 };
    await Promise.all([addForm(owner, input), addForm(owner, input), addForm(coTeacher, input)]);
    await addForm(owner, input);
    expect((await getSet(owner, { setId })).forms).toEqual([1, 2, 3, 4]);
    expect(await questionsOf(4)).toHaveLength(9);
  });

  it('are made of published sets only, in turn, and four at most', async () => {
    const draft = addForm(owner, { setId: ids.draftId, form: 2 });
    await expect(draft).rejects.toMatchObject({ code: 'closed', message: 'publishForForms' });
    const later = addForm(owner, { setId: ids.publishedId, form: 3 });
    await expect(later).rejects.toMatchObject({ code: 'invalid', message: 'formsInOrder' });
    expect(newFormInput.safeParse({ setId, form: 5 }).success).toBe(false);
    await expect(getSet(owner, { setId, form: 4 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are given out in no greater number than there are', async () => {
    await expect(assign({ forms: 4 })).rejects.toMatchObject({
      code: 'invalid',
      fields: { forms: 'formsMissing' },
    });
    await assign({ forms: 3 });
    const { assignments } = await getSet(owner, { setId });
    expect(assignments).toMatchObject([{ forms: 3 }]);
  });

  it('differ between neighbours in the class list, and go round', async () => {
    await addStudents(owner, { classId, names: ['dora', 'dora', 'aaron', 'zoe', 'mia', 'ed'] });
    const assignmentId = await assign({ forms: 3 });
    const { students } = await getClass(owner, { classId });
    expect(students).toHaveLength(8);
    const forms = new Map<string, number>();
    for (const student of students.toReversed())
      forms.set(student.id, (await start({ ...student, role: 'student' }, assignmentId)).form);
    expect(students.map(({ id }) => forms.get(id))).toEqual([1, 2, 3, 1, 2, 3, 1, 2]);
  });

  it('change with every attempt of a student, also when somebody joins before them', async () => {
    const assignmentId = await assign({ forms: 2, attemptsAllowed: 3 });
    const first = await start(enrolled, assignmentId);
    await submitAttempt(enrolled, first);
    await addStudents(owner, { classId, names: ['aaa'] });
    const second = await start(enrolled, assignmentId);
    await submitAttempt(enrolled, second);
    const third = await start(enrolled, assignmentId);
    expect([first.form, second.form, third.form]).toEqual([2, 1, 2]);
  });

  it('stay with an open attempt', async () => {
    const assignmentId = await assign({ forms: 3 });
    expect(await start(enrolled, assignmentId)).toEqual(await start(enrolled, assignmentId));
  });

  it('are all the first where one form is given out', async () => {
    const assignmentId = await assign({ forms: 1 });
    expect((await start(classmate, assignmentId)).form).toBe(1);
    expect((await start(enrolled, assignmentId)).form).toBe(1);
  });

  it('show a student their own form’s questions with points, and no other', async () => {
    const attempt = await start(enrolled, await assign({ forms: 2 }));
    const { questions } = await getAttempt(enrolled, attempt);
    const own = await questionsOf(2);
    expect(questions.map(({ id, points }) => ({ id, points }))).toEqual(
      own.map(({ id, points }) => ({ id, points })),
    );
    expect(questions.map(({ question }) => question)).toEqual(own.map(({ item }) => item.question));
  });

  it('take no answer to a question of another form', async () => {
    const { attemptId } = await start(enrolled, await assign({ forms: 2 }));
    for (const { id: questionId, item } of await questionsOf(1)) {
      const input = { attemptId, questionId, sequence: 1, response: rightAnswer(item) };
      expect(await saveAnswer({ userId: enrolled.id, sessionVersion: 1 }, input)).toMatchObject({
        kind: 'refused',
        refusal: { code: 'not-found' },
      });
    }
    expect(await db().read.response.count({ where: { attemptId } })).toBe(0);
  });

  it('count for the same: full marks of one are full marks of the other', async () => {
    const assignmentId = await assign({ forms: 2 });
    for (const student of [classmate, enrolled]) {
      const attempt = await start(student, assignmentId);
      await answer(student, attempt);
      await submitAttempt(student, attempt);
      const { score, questions } = await getResult(student, attempt);
      expect(score).toEqual({ points: 45, outOf: 45, answered: 9 });
      expect(questions?.map(({ id }) => id)).toEqual(
        (await questionsOf(attempt.form)).map(({ id }) => id),
      );
      expect(questions?.map(({ points, worth }) => [points, worth])).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((worth) => [1, worth]),
      );
      const { points, outOf } = await db().read.attempt.findUniqueOrThrow({
        where: { id: attempt.attemptId },
      });
      expect(await scoreAttempt(db().read, attempt.attemptId)).toMatchObject({ points, outOf });
    }
    const { rows, assignments } = await getGradebook(owner, { classId });
    expect(rows.map(({ cells }) => cells.at(-1))).toMatchObject([
      { percent: 100 },
      { percent: 100 },
    ]);
    expect(assignments.at(-1)).toMatchObject({ setId, questions: 9, mean: 100 });
  });

  it('are counted by themselves in an open attempt and in one that was never handed in', async () => {
    const assignmentId = await assign({ forms: 2 });
    const attempt = await start(enrolled, assignmentId);
    await answer(enrolled, attempt, 3);
    const cell = async () => {
      const { rows } = await getGradebook(owner, { classId });
      return rows.find(({ studentId }) => studentId === enrolled.id)?.cells.at(-1);
    };
    expect(await cell()).toEqual({ kind: 'open', answered: 3 });
    const toDo = (await getOverview(enrolled)).toDo.find(
      (one) => one.assignmentId === assignmentId,
    );
    expect(toDo).toMatchObject({ questions: 9, answered: 3 });
    expect(await getAssignment(enrolled, { assignmentId })).toMatchObject({
      questions: 9,
      answered: 3,
    });
    setClock(() => days(5));
    expect(await cell()).toMatchObject({ kind: 'scored', percent: expect.closeTo((100 * 6) / 45) });
    const { past } = await getOverview(enrolled);
    expect(past.find(({ attemptId }) => attemptId === attempt.attemptId)).toMatchObject({
      points: 6,
      outOf: 45,
    });
  });

  it('keep their keys and cards back while another form may still be asked', async () => {
    const assignmentId = await assign({ forms: 2, attemptsAllowed: 2 });
    const cards = async () => (await getQueue(enrolled)).total;
    const shown = async (attempt: { attemptId: string }) =>
      (await getResult(enrolled, attempt)).questions !== null;
    const first = await start(enrolled, assignmentId);
    await submitAttempt(enrolled, first);
    expect(await shown(first)).toBe(false);
    expect(await cards()).toBe(0);
    const second = await start(enrolled, assignmentId);
    expect(second.form).not.toBe(first.form);
    expect(await shown(first)).toBe(false);
    await submitAttempt(enrolled, second);
    expect([await shown(first), await shown(second)]).toEqual([true, true]);
    expect(await cards()).toBe(13);
  });

  it('give each proof of a result the sentence that holds its quote', async () => {
    const attempt = await start(enrolled, await assign({ forms: 2 }));
    await submitAttempt(enrolled, attempt);
    const { questions } = await getResult(enrolled, attempt);
    for (const { item, evidence } of questions ?? []) {
      expect(evidence).toHaveLength(item.facts.length);
      for (const [at, { citation }] of item.facts.entries())
        expect(evidence[at]?.sentence).toContain(citation.quote);
    }
  });
});
