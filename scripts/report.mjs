import { isStopping, stopAll } from './stop.mjs';

/** A failure the reader can act on: its message says what happened and what to do next. */
export class Failure extends Error {}

/** Prints one plain line. */
export const say = (line) => console.log(line);

/** Seconds since `start` (a `performance.now()`), for people. */
export const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Runs `work`, then prints what it answered with the seconds it took. */
export async function timed(work) {
  const start = performance.now();
  say(`${await work()} (${seconds(start)})`);
}

/** The last lines of a program's output, for a failure message. */
export const tail = (output, lines = 30) => output.trimEnd().split('\n').slice(-lines).join('\n');

/** Runs a script from its beginning to its end, and ends the process with the code it answers. */
export async function main(work) {
  let code;
  try {
    code = (await work()) ?? 0;
  } catch (error) {
    if (!isStopping()) console.error(error instanceof Failure ? error.message : error);
    code = 1;
  }
  await stopAll();
  process.exit(code);
}
