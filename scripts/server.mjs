import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { programs, quiet, root } from './project.mjs';
import { Failure, say, tail } from './report.mjs';
import { endProcess, runNode } from './run.mjs';
import { expectStop, onStop } from './stop.mjs';

const banner = /^\s*(▲|✓|- (Local|Network|Environments)|$)/;
const patience = 60_000;

/** What to do when the server cannot listen where it was asked to. */
function whyNot(code, { host, port }) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use, perhaps by a Footnote that is still running.
Stop that program, or choose another port: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`;
  }
  if (code === 'EACCES')
    return `This user may not use port ${port}. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST is "${host}", which is no address of this machine. Leave it out to serve this machine only, or set 0.0.0.0 to serve its network.`;
  }
  return `Nothing can listen on ${host}, port ${port} (${code}).`;
}

/** Fails with what to do when the port cannot be had. */
export async function requirePort(settings) {
  const probe = createServer().listen({ port: settings.port, host: settings.host });
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw new Failure(whyNot(error.code, settings));
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Brings the database up to date, and in demo mode seeds it. */
export async function prepareData({ env }) {
  const { code, output } = await runNode(['--import', 'tsx', 'prisma/prepare.ts'], { env });
  if (code === 0) {
    if (output.trim()) say(output.trimEnd());
    return 'Database ready';
  }
  throw new Failure(tail(output) || 'The database could not be made ready (prisma/prepare.ts).');
}

/** Waits until the server says it is well; answers false if it ended or `patience` ran out. */
async function isReady(child, probe) {
  const end = performance.now() + patience;
  while (child.exitCode === null && performance.now() < end) {
    const reply = await fetch(`${probe}/api/health`).catch(() => null);
    if (reply?.ok) return true;
    await wait(100);
  }
  return false;
}

/** Runs Next (`start` or `dev`) in the foreground until it ends or we are told to stop. */
export async function serve(command, settings) {
  const args = [programs.next, command, '-H', settings.host, '-p', String(settings.port)];
  const env = { ...process.env, ...quiet, ...settings.env };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStop(() => endProcess(child));
  const ended = once(child, 'close');
  let held = '';
  const hold = (chunk) => {
    held += chunk;
  };
  child.stdout.on('data', hold);
  child.stderr.on('data', hold);
  if (!(await isReady(child, settings.probe))) {
    throw new Failure(`${tail(held)}\n\nThe server did not start. What it said last is above.`);
  }
  for (const line of held.split('\n')) if (!banner.test(line)) say(line);
  child.stdout.off('data', hold).pipe(process.stdout);
  child.stderr.off('data', hold).pipe(process.stderr);
  expectStop();
  say(`Footnote is ready: ${settings.address}`);
  const [code] = await ended;
  return code ?? 1;
}
