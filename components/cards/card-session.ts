import type { Rating } from '@/lib/domain/memory/memory-state';

/** A card as a session needs it: the fact it asks, and when it would come back after each rating. */
export type SessionCard = { factId: string; next: Record<Rating, string> };

/** A card that was rated: by which review, and when it comes back (ISO). */
export type RatedCard<C> = { reviewId: string; card: C; dueAt: string };

/** A sitting with the cards: those ahead, the first of which is on the table, and those rated. */
export type CardSession<C extends SessionCard> = {
  ahead: C[];
  rated: RatedCard<C>[];
  turned: boolean;
  /** How many were left out because an earlier visit rated them. */
  leftOut: number;
};

/** A sitting that begins; cards whose review is still on its way are left out. */
export function beginSession<C extends SessionCard>(
  cards: C[],
  onTheirWay: ReadonlySet<string> = new Set(),
): CardSession<C> {
  const ahead = cards.filter(({ factId }) => !onTheirWay.has(factId));
  return { ahead, rated: [], turned: false, leftOut: cards.length - ahead.length };
}

/** Turns the card on the table. */
export function turnCard<C extends SessionCard>(session: CardSession<C>): CardSession<C> {
  return { ...session, turned: session.ahead.length > 0 };
}

/** Rates the turned card and lays the next one on the table. */
export function rateCard<C extends SessionCard>(
  session: CardSession<C>,
  reviewId: string,
  rating: Rating,
): CardSession<C> {
  const [card, ...ahead] = session.ahead;
  if (!card || !session.turned) return session;
  const rated = { reviewId, card, dueAt: card.next[rating] };
  return { ...session, ahead, rated: [...session.rated, rated], turned: false };
}

/** Takes the last rating back: its card lies on the table again, its question up. */
export function undoRating<C extends SessionCard>(session: CardSession<C>): CardSession<C> {
  const last = session.rated.at(-1);
  if (!last) return session;
  const ahead = [last.card, ...session.ahead];
  return { ...session, ahead, rated: session.rated.slice(0, -1), turned: false };
}

/** Takes in what the server says of a card after a review: when it is due, and its next intervals. */
export function heardOf<C extends SessionCard>(
  session: CardSession<C>,
  { factId, dueAt, next }: { factId: string; dueAt: string; next: Record<Rating, string> },
): CardSession<C> {
  return {
    ...session,
    ahead: session.ahead.map((card) => (card.factId === factId ? { ...card, next } : card)),
    rated: session.rated.map((one) => (one.card.factId === factId ? { ...one, dueAt } : one)),
  };
}

/** The earliest moment at which a card comes back: one rated here, or one that was not due. */
export function nextDueOf(rated: { dueAt: string }[], others: string | null): string | null {
  const moments = [...rated.map(({ dueAt }) => dueAt), ...(others ? [others] : [])];
  return moments.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
