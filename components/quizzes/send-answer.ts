import { keep, readKept } from '../delivery/kept';
import { putJson } from '../delivery/put-json';
import type { Answer, Delivery, Keeper } from './answer-queue';

/** Sends one answer of an attempt to be saved. */
export async function sendAnswer(attemptId: string, answer: Answer): Promise<Delivery> {
  const reply = await putJson('/api/answers', { attemptId, ...answer });
  if (reply.kind === 'unreachable') return reply;
  const body = reply.body as { code?: string; message?: string; sequence?: number };
  if (reply.status === 200) return { kind: 'saved' };
  if (body.code === 'stale') return { kind: 'stale', sequence: body.sequence ?? answer.sequence };
  if (body.code === 'closed') return { kind: 'closed', message: body.message ?? '' };
  if (reply.status === 401) return { kind: 'signed-out' };
  return { kind: 'refused', message: body.message ?? '' };
}

/** Keeps the answers of an attempt on this device, one entry per question so that two tabs do not clash. */
export function keeperOf(attemptId: string): Keeper {
  const key = (questionId: string) => `footnote.answer.${attemptId}.${questionId}`;
  return {
    read: (questionId) => readKept<Answer>(key(questionId)),
    write: (questionId, answer) => keep(key(questionId), answer),
  };
}
