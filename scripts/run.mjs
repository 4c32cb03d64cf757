import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { memoryFolder, quiet, root } from './project.mjs';
import { onStop } from './stop.mjs';

/** Asks a child process to end, and ends it by force after `patience` milliseconds. */
export function endProcess(child, signal = 'SIGTERM', patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}

/**
 * Runs a program to its end and answers its exit code and its output without colours.
 * `log` names a file under .setup/logs for the output; `live` shows it as it comes instead;
 * `user` is a `{ uid, gid }` to run as.
 */
export function run(
  command,
  args,
  { env = {}, cwd = root, user, log, live = false, stopSignal } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      ...user,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const forget = onStop(() => endProcess(child, stopSignal));
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const finish = (code, note = '') => {
      forget();
      const output = stripVTControlCharacters(Buffer.concat(chunks).toString() + note);
      if (log) writeFileSync(join(memoryFolder('logs'), `${log}.log`), output);
      resolve({ code, output });
    };
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** Runs a JavaScript program with this Node; see `run`. */
export const runNode = (args, options) => run(process.execPath, args, options);
