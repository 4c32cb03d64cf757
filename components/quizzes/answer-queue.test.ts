import { expect, test } from 'vitest';
import { retryPause } from '../delivery/retry';
import { type Answer, AnswerQueue, type Delivery } from './answer-queue';

const choice = (optionId: string) => ({ kind: 'choice', optionId }) as const;

/** A queue with a server that answers on command, a clock that runs on command, and a device. */
function world(
  saved = [{ id: 'q1', response: null, sequence: 0 }],
  device = new Map<string, Answer>(),
) {
  const sent: Answer[] = [];
  const replies: ((delivery: Delivery) => void)[] = [];
  let timers: (() => void)[] = [];
  const queue = new AnswerQueue({
    saved,
    keeper: {
      read: (id) => device.get(id) ?? null,
      write: (id, answer) => (answer ? device.set(id, answer) : device.delete(id)),
    },
    send: (answer) => {
      sent.push(answer);
      return new Promise((resolve) => replies.push(resolve));
    },
    later: (_, run) => {
      timers.push(run);
      return () => {
        timers = timers.filter((timer) => timer !== run);
      };
    },
  });
  const reply = async (delivery: Delivery) => {
    replies.shift()?.(delivery);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const tick = () => {
    const due = timers;
    timers = [];
    for (const run of due) run();
  };
  return { queue, sent, reply, tick, device };
}

test('an answer waits on the device until the server has it', async () => {
  const { queue, sent, reply, device } = world();
  queue.put('q1', choice('a'));
  expect(sent).toEqual([{ questionId: 'q1', sequence: 1, response: choice('a') }]);
  expect(device.size).toBe(1);
  expect(queue.state()).toMatchObject({ waiting: 1, link: 'up' });
  await reply({ kind: 'saved' });
  expect(device.size).toBe(0);
  expect(queue.state().waiting).toBe(0);
});

test('one request per question is under way; only the newest of the later answers follows', async () => {
  const { queue, sent, reply } = world();
  for (const option of ['a', 'b', 'c']) queue.put('q1', choice(option));
  expect(sent).toHaveLength(1);
  await reply({ kind: 'saved' });
  expect(sent[1]).toEqual({ questionId: 'q1', sequence: 2, response: choice('c') });
  await reply({ kind: 'saved' });
  expect(sent).toHaveLength(2);
  expect(queue.state().waiting).toBe(0);
});

test('what could not be delivered is sent again with the same sequence', async () => {
  const { queue, sent, reply, tick } = world();
  queue.put('q1', choice('a'));
  await reply({ kind: 'unreachable' });
  expect(queue.state()).toMatchObject({ waiting: 1, link: 'down' });
  tick();
  expect(sent[1]).toEqual(sent[0]);
  await reply({ kind: 'saved' });
  expect(queue.state()).toMatchObject({ waiting: 0, link: 'up' });
});

test('a change after a failed delivery takes a new sequence, since the first may have arrived', async () => {
  const { queue, sent, reply } = world();
  queue.put('q1', choice('a'));
  await reply({ kind: 'unreachable' });
  queue.put('q1', choice('b'));
  expect(sent[1]).toEqual({ questionId: 'q1', sequence: 2, response: choice('b') });
});

test('the connection coming back brings every waiting question', async () => {
  const questions = ['q1', 'q2'].map((id) => ({ id, response: null, sequence: 0 }));
  const { queue, sent, reply } = world(questions);
  queue.put('q1', choice('a'));
  queue.put('q2', choice('b'));
  await reply({ kind: 'unreachable' });
  await reply({ kind: 'unreachable' });
  queue.flush('q1');
  await reply({ kind: 'saved' });
  expect(sent.map(({ questionId }) => questionId)).toEqual(['q1', 'q2', 'q1', 'q2']);
});

test('a newer answer on another device is overtaken by the tap here', async () => {
  const { queue, sent, reply } = world();
  queue.put('q1', choice('a'));
  await reply({ kind: 'stale', sequence: 7 });
  expect(sent[1]).toEqual({ questionId: 'q1', sequence: 8, response: choice('a') });
});

test('a pause lets a text grow before it is sent, and keeps it on the device meanwhile', () => {
  const { queue, sent, tick, device } = world();
  for (const text of ['P', 'Pa', 'Panj']) queue.put('q1', { kind: 'cloze', text }, 600);
  expect(sent).toHaveLength(0);
  expect(device.get('q1')?.response).toEqual({ kind: 'cloze', text: 'Panj' });
  tick();
  expect(sent).toEqual([
    { questionId: 'q1', sequence: 1, response: { kind: 'cloze', text: 'Panj' } },
  ]);
});

test('a lost tab loses nothing: the next visit sends what was not acknowledged', async () => {
  const first = world();
  first.queue.put('q1', choice('a'));
  const second = world(undefined, first.device);
  second.queue.restore();
  expect(second.sent).toEqual(first.sent);
  expect(second.queue.state().answers).toEqual({ q1: choice('a') });
});

test('an old answer on the device does not replace what the server got later', () => {
  const device = new Map([['q1', { questionId: 'q1', sequence: 2, response: choice('a') }]]);
  const { queue, sent } = world([{ id: 'q1', response: null, sequence: 3 }], device);
  queue.restore();
  expect(sent).toHaveLength(0);
  expect(device.size).toBe(0);
});

test('a closed attempt takes no more and says why', async () => {
  const { queue, sent, reply, device } = world();
  queue.put('q1', choice('a'));
  await reply({ kind: 'closed', message: 'Too late.' });
  queue.put('q1', choice('b'));
  expect(sent).toHaveLength(1);
  expect(device.size).toBe(0);
  expect(queue.state()).toMatchObject({ closed: 'Too late.', waiting: 0 });
});

test('a refused answer is taken out with its reason', async () => {
  const { queue, reply } = world();
  queue.put('q1', choice('z'));
  await reply({ kind: 'refused', message: 'No such option.' });
  expect(queue.state()).toMatchObject({ answers: {}, waiting: 0, refused: 'No such option.' });
});

test('a signed-out student keeps the answers on the device', async () => {
  const { queue, sent, reply, device } = world();
  queue.put('q1', choice('a'));
  await reply({ kind: 'signed-out' });
  queue.flush();
  expect(sent).toHaveLength(1);
  expect(device.size).toBe(1);
  expect(queue.state().link).toBe('signed-out');
});

test('the pause between tries doubles from a second to sixteen', () => {
  const pauses = [1, 2, 3, 4, 5, 9].map((failures) => retryPause(failures, () => 0.5));
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 16_000]);
});
