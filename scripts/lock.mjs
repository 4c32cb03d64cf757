import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryFolder } from './project.mjs';
import { say } from './report.mjs';
import { onStop } from './stop.mjs';

const beat = 2_000;
const silence = 15_000;

/** Whether the holder of a lock is gone: its process ended, or it has not touched the lock lately. */
function isStale(file, owner) {
  if (Date.now() - statSync(file).mtimeMs > silence) return true;
  const [host, pid] = owner.split(' ');
  if (host !== hostname() || !pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Takes the lock file if it is free or stale. */
function take(file, mine) {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const owner = readFileSync(file, 'utf8');
    if (!isStale(file, owner) || readFileSync(file, 'utf8') !== owner) return false;
    rmSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return take(file, mine);
}

/** Does `work` while no other script of this clone installs, generates, builds or migrates. */
export async function alone(work) {
  const file = join(memoryFolder(), 'lock');
  const mine = `${hostname()} ${process.pid} ${performance.timeOrigin}`;
  for (let told = false; !take(file, mine); await wait(200)) {
    if (!told) say('Another Footnote command is setting up this folder. Waiting for it.');
    told = true;
  }
  const release = () => rmSync(file, { force: true });
  const heart = setInterval(() => utimesSync(file, new Date(), new Date()), beat);
  const forget = onStop(release);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    forget();
    release();
  }
}
