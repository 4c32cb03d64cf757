import { setImmediate } from 'node:timers/promises';

/** Runs long work step by step and lets everybody who waits have a turn in between. */
export async function inTurns<T>(steps: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
