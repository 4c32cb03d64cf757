import { expect, test } from 'vitest';
import { type Delivery, type Review, ReviewOutbox } from './review-outbox';

const day = '2026-03-02T12:00:00.000Z';
const next = { forgot: day, hard: day, good: day, easy: day };
const saved = (factId: string): Delivery => ({
  kind: 'saved',
  outcome: { factId, dueAt: day, next },
});
const rated = (id: string, factId: string): Review => ({
  kind: 'rated',
  id,
  factId,
  rating: 'good',
});

/** An outbox with a server that answers on command and a device. */
function world(device: Review[] = []) {
  const sent: Review[] = [];
  const heard: string[] = [];
  const replies: ((delivery: Delivery) => void)[] = [];
  let retry: (() => void) | undefined;
  const kept = { reviews: device };
  const outbox = new ReviewOutbox({
    keeper: {
      read: () => kept.reviews,
      write: (reviews) => {
        kept.reviews = reviews;
      },
    },
    send: (review) => {
      sent.push(review);
      return new Promise((resolve) => replies.push(resolve));
    },
    later: (_, run) => {
      retry = run;
      return () => {
        retry = undefined;
      };
    },
    onSaved: ({ factId }) => heard.push(factId),
  });
  const reply = async (delivery: Delivery) => {
    replies.shift()?.(delivery);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { outbox, sent, heard, reply, kept, retry: () => retry?.() };
}

test('reviews go one at a time and in order, an undo after what it undoes', async () => {
  const { outbox, sent, reply, heard } = world();
  outbox.push(rated('r1', 'f1'));
  outbox.push({ kind: 'undone', id: 'r2', undoes: 'r1' });
  expect(sent).toHaveLength(1);
  await reply(saved('f1'));
  expect(sent.map(({ id }) => id)).toEqual(['r1', 'r2']);
  await reply(saved('f1'));
  expect(heard).toEqual(['f1', 'f1']);
  expect(outbox.state()).toEqual({ waiting: 0, link: 'up', refused: null });
});

test('a review that did not get through is sent again with the same id', async () => {
  const { outbox, sent, reply, retry } = world();
  outbox.push(rated('r1', 'f1'));
  await reply({ kind: 'unreachable' });
  expect(outbox.state()).toMatchObject({ waiting: 1, link: 'down' });
  retry();
  expect(sent[1]).toEqual(sent[0]);
});

test('what an earlier visit left is sent, and its cards are named', () => {
  const left = [
    rated('r1', 'f1'),
    rated('r2', 'f2'),
    { kind: 'undone', id: 'r3', undoes: 'r2' } as const,
  ];
  const { outbox, sent } = world(left);
  expect(outbox.restore()).toEqual(new Set(['f1']));
  expect(sent).toEqual([left[0]]);
});

test('a refused review makes way for the next and says why', async () => {
  const { outbox, sent, reply, kept } = world();
  outbox.push(rated('r1', 'f1'));
  outbox.push(rated('r2', 'f2'));
  await reply({ kind: 'refused', message: 'Not in your pile.' });
  expect(outbox.state().refused).toBe('Not in your pile.');
  expect(sent[1]?.id).toBe('r2');
  expect(kept.reviews).toHaveLength(1);
});
