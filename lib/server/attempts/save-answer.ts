import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { grade } from '@/lib/domain/grading/grade';
import type { Response } from '@/lib/domain/grading/response';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { now } from '../runtime/clock';
import { db, type Tx } from '../runtime/db';
import { jsonOf } from '../runtime/json';
import { Refusal } from '../runtime/refusal';
import type { Claim } from '../runtime/session';
import { loadSituation, placeOf, type Situation, type Standing } from './answer-situation';
import { stateOf } from './rules';

const id = z.string().regex(/^[\w-]{1,40}$/);

/** The id of an option, an entry or half of a pair. */
const place = z.string().min(1).max(8);
const typed = z.string().max(300);

const response = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), optionId: place }),
  z.object({ kind: z.literal('multiple'), optionIds: z.array(place).max(12) }),
  z.object({ kind: z.literal('trueFalse'), value: z.boolean() }),
  z.object({ kind: z.literal('cloze'), text: typed }),
  z.object({ kind: z.literal('short'), text: typed }),
  z.object({ kind: z.literal('number'), text: typed }),
  z.object({ kind: z.literal('date'), text: typed, dayFirst: z.boolean() }),
  z.object({ kind: z.literal('order'), ids: z.array(place).max(12) }),
  z.object({
    kind: z.literal('match'),
    pairs: z.array(z.object({ left: place, right: place })).max(12),
  }),
]) satisfies z.ZodType<Response>;

export const answerInput = z.object({
  attemptId: id,
  questionId: id,
  sequence: z.int().min(1).max(1_000_000_000),
  response,
});
export type AnswerInput = z.output<typeof answerInput>;

/** A saved answer, or why it was not: `stale` names the highest sequence that is there. */
export type AnswerOutcome =
  | { kind: 'saved'; sequence: number; savedAt: Date }
  | { kind: 'stale'; sequence: number }
  | { kind: 'refused'; refusal: Refusal };

type Waiting = {
  claim: Claim;
  input: AnswerInput;
  resolve: (outcome: AnswerOutcome) => void;
  reject: (error: unknown) => void;
};

const waiting: Waiting[] = [];
let running = false;

/**
 * Saves one answer. Answers that arrive while a commit is under way share the next one; each is
 * acknowledged after its commit. The same answer sent twice is saved once. Who may answer is decided
 * in the same transaction, from the claim of the session.
 */
export function saveAnswer(claim: Claim, input: AnswerInput): Promise<AnswerOutcome> {
  return new Promise((resolve, reject) => {
    waiting.push({ claim, input, resolve, reject });
    if (running) return;
    running = true;
    drain();
  });
}

async function drain(): Promise<void> {
  while (waiting.length > 0) await commit(await gather());
  running = false;
}

const batchAtMost = 256;

/** Takes what is waiting as soon as a turn of the event loop brings no more: full batches commit seldom. */
async function gather(): Promise<Waiting[]> {
  for (let seen = 0; seen < waiting.length && seen < batchAtMost; ) {
    seen = waiting.length;
    await setImmediate();
  }
  return waiting.splice(0, batchAtMost);
}

/** Commits a batch; if that fails, each answer on its own, so that one cannot take others with it. */
async function commit(batch: Waiting[]): Promise<void> {
  try {
    const outcomes = await db().write((tx) => saveBatch(tx, batch));
    batch.forEach(({ resolve, input }, at) => {
      resolve(outcomes[at] ?? { kind: 'stale', sequence: input.sequence });
    });
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    else for (const one of batch) await commit([one]);
  }
}

async function saveBatch(tx: Tx, batch: Waiting[]): Promise<AnswerOutcome[]> {
  const situation = await loadSituation(
    tx,
    batch.map(({ input }) => input),
  );
  const outcomes: AnswerOutcome[] = [];
  const rows: AnswerRow[] = [];
  for (const { claim, input } of batch) {
    const decision = decide(situation, claim, input);
    if (decision.kind === 'save') {
      rows.push(decision.row);
      decision.standing.latest = input.sequence;
      outcomes.push({ kind: 'saved', sequence: input.sequence, savedAt: decision.row.savedAt });
    } else if (decision.kind === 'behind') {
      outcomes.push(await settle(tx, rows, input, decision.sequence));
    } else outcomes.push(decision);
  }
  if (rows.length > 0) await insertAnswers(tx, rows);
  return outcomes;
}

/** One raw statement: Prisma would compile a plan for every length of a batch, at twice the cost. */
async function insertAnswers(tx: Tx, rows: AnswerRow[]): Promise<void> {
  const values = rows.map(
    ({ attemptId, questionId, sequence, body, points, savedAt }) => Prisma.sql`
      (${attemptId}, ${questionId}, ${sequence}, ${JSON.stringify(body)}, ${points}, ${savedAt})`,
  );
  await tx.$executeRaw`
    INSERT INTO "Response"
      ("attemptId", "questionId", "sequence", "body", "points", "savedAt")
    VALUES ${Prisma.join(values)}`;
}

type AnswerRow = {
  attemptId: string;
  questionId: string;
  sequence: number;
  body: ReturnType<typeof jsonOf>;
  points: number | null;
  savedAt: Date;
};

type Decision =
  | { kind: 'save'; row: AnswerRow; standing: Standing }
  | { kind: 'behind'; sequence: number }
  | { kind: 'refused'; refusal: Refusal };

function decide(situation: Situation, claim: Claim, input: AnswerInput): Decision {
  const refuse = (...why: ConstructorParameters<typeof Refusal>): Decision => ({
    kind: 'refused',
    refusal: new Refusal(...why),
  });
  const standing = situation.standings.get(placeOf(input));
  if (!standing || standing.studentId !== claim.userId)
    return refuse('not-found', 'attemptNotFound');
  if (standing.disabledAt || standing.sessionVersion !== claim.sessionVersion)
    return refuse('signed-out', 'signedOut');
  const asked = situation.questions.get(input.questionId);
  if (!asked || asked.setId !== standing.setId || asked.form !== standing.form)
    return refuse('not-found', 'questionNotFound');
  if (stateOf(standing, standing, standing) !== 'open') return refuse('closed', 'attemptClosed');
  if (asked.question.kind !== input.response.kind) return refuse('invalid', 'answerMismatch');
  if (input.sequence <= standing.latest) return { kind: 'behind', sequence: standing.latest };
  const grading = grade(asked.question, asked.key, input.response);
  const { response: body, ...place } = input;
  const points = grading.kind === 'graded' ? grading.points : null;
  return { kind: 'save', row: { ...place, body: jsonOf(body), points, savedAt: now() }, standing };
}

/** An answer at or below the latest sequence: saved already if it is the same, otherwise outdated. */
async function settle(
  tx: Tx,
  pending: AnswerRow[],
  { attemptId, questionId, sequence, response: body }: AnswerInput,
  latest: number,
): Promise<AnswerOutcome> {
  const same = (row: { attemptId: string; questionId: string; sequence: number }) =>
    row.attemptId === attemptId && row.questionId === questionId && row.sequence === sequence;
  const there =
    pending.find(same) ??
    (await tx.response.findFirst({ where: { attemptId, questionId, sequence } }));
  if (there && isDeepStrictEqual(there.body, body))
    return { kind: 'saved', sequence, savedAt: there.savedAt };
  return { kind: 'stale', sequence: latest };
}
