import { beforeEach, expect, it } from 'vitest';
import { getQueue } from '../cards/queue';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import { onEachEngine } from '../testing/engines';
import { days, ids, monday, people } from '../testing/school';
import { startAttempt, submitAttempt } from './attempts';
import { getResult } from './results';

onEachEngine('Results', () => {
  const student = people.enrolled;
  const start = () => startAttempt(student, { assignmentId: ids.assignmentId });
  const shown = async (attempt: { attemptId: string }) =>
    (await getResult(student, attempt)).questions !== null;

  const rule = (data: {
    attemptsAllowed?: number;
    feedback?: 'afterSubmit' | 'afterDue' | 'never';
  }) => db().write((tx) => tx.assignment.updateMany({ data }));

  beforeEach(async () => {
    setClock(() => monday);
    await db().write((tx) => tx.attempt.deleteMany());
    await rule({ attemptsAllowed: 1, feedback: 'afterSubmit' });
  });

  it('are not there while the attempt is open', async () => {
    await expect(getResult(student, await start())).rejects.toMatchObject({ code: 'closed' });
  });

  it('show the keys after the hand-in, each with the sentence that holds its quote', async () => {
    const attempt = await start();
    await submitAttempt(student, attempt);
    const { questions } = await getResult(student, attempt);
    expect(questions).toHaveLength(6);
    for (const { item, evidence } of questions ?? [])
      for (const [at, { citation }] of item.facts.entries())
        expect(evidence[at]?.sentence).toContain(citation.quote);
  });

  it('hold the keys back while another attempt asks the same questions', async () => {
    await rule({ attemptsAllowed: 2 });
    const first = await start();
    await submitAttempt(student, first);
    expect(await shown(first)).toBe(false);
    expect((await getQueue(student)).due).toEqual([]);
    const second = await start();
    expect(await shown(first)).toBe(false);
    await submitAttempt(student, second);
    expect(await shown(first)).toBe(true);
    expect(await shown(second)).toBe(true);
    expect((await getQueue(student)).due).toHaveLength(6);
  });

  it('show the keys at the due time to those who left an attempt unused', async () => {
    await rule({ attemptsAllowed: 3 });
    const first = await start();
    await submitAttempt(student, first);
    setClock(() => days(4));
    expect(await shown(first)).toBe(true);
  });

  it('wait for the due time, or for ever, where the teacher said so', async () => {
    await rule({ feedback: 'afterDue' });
    const attempt = await start();
    await submitAttempt(student, attempt);
    expect(await shown(attempt)).toBe(false);
    expect((await getResult(student, attempt)).releasedAt).toEqual(days(4));
    setClock(() => days(4));
    expect(await shown(attempt)).toBe(true);
    await rule({ feedback: 'never' });
    expect(await shown(attempt)).toBe(false);
  });
});
