import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { startAttempt, submitAttempt } from '../attempts/attempts';
import { setClock } from '../runtime/clock';
import { db } from '../runtime/db';
import { onEachEngine } from '../testing/engines';
import { days, ids, monday, people } from '../testing/school';
import { getQueue } from './queue';
import { rebuildMemory, saveReview } from './save-review';

onEachEngine('Flashcards', () => {
  const student = people.enrolled;

  beforeEach(async () => {
    setClock(() => monday);
    await db().write(async (tx) => {
      await tx.review.deleteMany();
      await tx.memoryState.deleteMany();
      await tx.attempt.deleteMany();
      await tx.assignment.updateMany({ data: { feedback: 'afterSubmit' } });
    });
  });

  async function handIn(): Promise<void> {
    const { attemptId } = await startAttempt(student, { assignmentId: ids.assignmentId });
    await submitAttempt(student, { attemptId });
  }

  const rate = (factId: string, rating: 'forgot' | 'good', id = randomUUID()) =>
    saveReview(student, { kind: 'rated', id, factId, rating });

  it('shows no card before its answer is released', async () => {
    expect((await getQueue(student)).due).toEqual([]);
    await startAttempt(student, { assignmentId: ids.assignmentId });
    expect((await getQueue(student)).due).toEqual([]);
    await db().write((tx) => tx.assignment.updateMany({ data: { feedback: 'afterDue' } }));
    await handIn();
    expect((await getQueue(student)).due).toEqual([]);
    setClock(() => days(4));
    expect((await getQueue(student)).due).toHaveLength(6);
  });

  it('makes one card of each fact, with the sentence that proves it', async () => {
    await handIn();
    const { due, total } = await getQueue(student);
    expect(total).toBe(6);
    expect(new Set(due.map((card) => card.factId)).size).toBe(6);
    for (const card of due) {
      expect(card.evidence.sentence).toContain(card.quote);
      expect(card.statement).toContain(card.answer);
      expect(card.front).not.toContain(card.answer);
    }
  });

  it('brings a card back when the button said', async () => {
    await handIn();
    const [card] = (await getQueue(student)).due;
    if (!card) throw new Error('No card is due.');
    const { dueAt } = await rate(card.factId, 'good');
    expect(dueAt).toBe(card.next.good);
    expect((await getQueue(student)).due).toHaveLength(5);
    setClock(() => new Date(dueAt));
    expect((await getQueue(student)).due.map(({ factId }) => factId)).toContain(card.factId);
  });

  it('counts a review once that arrives twice, even at the same moment', async () => {
    await handIn();
    const factId = (await getQueue(student)).due[0]?.factId ?? '';
    const id = randomUUID();
    const outcomes = await Promise.all([rate(factId, 'good', id), rate(factId, 'good', id)]);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(await db().read.review.count()).toBe(1);
    expect((await db().read.memoryState.findFirstOrThrow()).reps).toBe(1);
  });

  it('takes the latest review back and leaves the memory as it was before', async () => {
    await handIn();
    const factId = (await getQueue(student)).due[0]?.factId ?? '';
    await rate(factId, 'good');
    const before = await db().read.memoryState.findFirstOrThrow();
    setClock(() => days(3));
    const undoes = randomUUID();
    await rate(factId, 'forgot', undoes);
    const undo = { kind: 'undone' as const, id: randomUUID(), undoes };
    await saveReview(student, undo);
    expect(await saveReview(student, undo)).toMatchObject({ factId });
    expect(await db().read.memoryState.findFirstOrThrow()).toEqual(before);
    expect(await db().read.review.count()).toBe(3);
  });

  it('takes back neither an older review nor the same one twice, nor anybody else’s', async () => {
    await handIn();
    const factId = (await getQueue(student)).due[0]?.factId ?? '';
    const [first, second] = [randomUUID(), randomUUID()];
    await rate(factId, 'good', first);
    setClock(() => days(1));
    await rate(factId, 'good', second);
    const undo = (undoes: string) =>
      saveReview(student, { kind: 'undone', id: randomUUID(), undoes });
    await expect(undo(first)).rejects.toMatchObject({ code: 'stale' });
    await undo(second);
    await expect(undo(second)).rejects.toMatchObject({ code: 'stale' });
    const foreign = { kind: 'undone' as const, id: randomUUID(), undoes: first };
    await expect(saveReview(people.classmate, foreign)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('refuses a review of a fact that the student has no card of', async () => {
    const fact = await db().read.fact.findFirstOrThrow();
    await expect(rate(fact.id, 'good')).rejects.toMatchObject({ code: 'not-found' });
    expect(await db().read.review.count()).toBe(0);
  });

  it('rebuilds every memory from its log to what is stored', async () => {
    await handIn();
    const cards = (await getQueue(student)).due;
    for (const [day, { factId }] of [...cards, ...cards, ...cards].entries()) {
      setClock(() => days(day));
      await rate(factId, day % 4 === 3 ? 'forgot' : 'good');
    }
    for (const stored of await db().read.memoryState.findMany()) {
      const { studentId, factId, ...state } = stored;
      expect(await db().write((tx) => rebuildMemory(tx, studentId, factId))).toEqual(state);
    }
  });
});
