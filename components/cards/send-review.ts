import { keep, readKept } from '../delivery/kept';
import { putJson } from '../delivery/put-json';
import type { Delivery, Outcome, Review } from './review-outbox';

/** Sends one review to be saved. */
export async function sendReview(review: Review): Promise<Delivery> {
  const reply = await putJson('/api/reviews', review);
  if (reply.kind === 'unreachable') return reply;
  if (reply.status === 200) return { kind: 'saved', outcome: reply.body as Outcome };
  if (reply.status === 401) return { kind: 'signed-out' };
  return { kind: 'refused', message: (reply.body as { message?: string }).message ?? '' };
}

/** Keeps the reviews of a student on this device; on a shared one, nobody sends another's. */
export function outboxKeeperOf(studentId: string) {
  const key = `footnote.reviews.${studentId}`;
  return {
    read: () => readKept<Review[]>(key) ?? [],
    write: (reviews: Review[]) => keep(key, reviews.length > 0 ? reviews : null),
  };
}

/** A random UUID; crypto.randomUUID is missing on pages that a school serves by plain http. */
export function newReviewId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const fixed = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number) => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
}
