import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MemoryState, ratings } from './memory-state';
import { type LogEntry, replay } from './replay';
import { review } from './review';

const start = Date.UTC(2026, 2, 2, 12);
type Rated = Extract<LogEntry, { kind: 'rated' }>;

/** Ratings in time order, some in the same millisecond; ids rise where times are equal. */
const rated = fc
  .array(
    fc.record({
      rating: fc.constantFrom(...ratings),
      wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 * 86_400_000 })),
    }),
    { maxLength: 12 },
  )
  .map((steps) => {
    let time = start;
    return steps.map(({ rating, wait }, index): Rated => {
      time += wait;
      return { kind: 'rated', id: `id-${10 + index}`, rating, at: new Date(time) };
    });
  });

const incremental = (log: Rated[]) =>
  log.reduce<MemoryState | null>(
    (state, entry) => review(state, entry.rating, entry.at).state,
    null,
  );

const undo = (id: string, undoes: string, at: Date): LogEntry => ({
  kind: 'undone',
  id,
  undoes,
  at,
});

test('an empty log leads to no memory', () => {
  expect(replay([])).toBeNull();
});

test('replaying a log gives the state the reviews gave one by one', () => {
  fc.assert(
    fc.property(rated, (log) => {
      expect(replay(log)).toEqual(incremental(log));
    }),
  );
});

test('entries may arrive in any order and more than once', () => {
  const shuffled = rated.chain((log) =>
    fc.tuple(
      fc.constant(log),
      fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([log, arrived]) => {
      const copy = [...arrived];
      expect(replay(arrived)).toEqual(incremental(log));
      expect(arrived).toEqual(copy);
    }),
  );
});

test('undoing the last rating restores the state before it exactly', () => {
  fc.assert(
    fc.property(rated, fc.boolean(), (log, arrivesFirst) => {
      const last = log.at(-1);
      fc.pre(last !== undefined);
      if (last === undefined) return;
      const taken = undo('undo', last.id, new Date(last.at.getTime() + 1000));
      const all = arrivesFirst ? [taken, ...log] : [...log, taken];
      expect(replay(all)).toEqual(incremental(log.slice(0, -1)));
    }),
  );
});

test('undoing an earlier rating gives the state as if it had never been', () => {
  const at = (day: number) => new Date(start + day * 86_400_000);
  const one: Rated = { kind: 'rated', id: '1', rating: 'good', at: at(0) };
  const two: Rated = { kind: 'rated', id: '2', rating: 'forgot', at: at(2) };
  const three: Rated = { kind: 'rated', id: '3', rating: 'good', at: at(3) };
  expect(replay([one, two, three, undo('4', '2', at(4))])).toEqual(incremental([one, three]));
});

test('the undo of a rating nobody made changes nothing', () => {
  fc.assert(
    fc.property(rated, (log) => {
      expect(replay([...log, undo('undo', 'unknown', new Date(start))])).toEqual(incremental(log));
    }),
  );
});
