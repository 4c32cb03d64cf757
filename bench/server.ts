import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A production server: where it answers, and how to end it. */
export type Server = { origin: string; stop(): Promise<void> };

const root = fileURLToPath(new URL('..', import.meta.url));
const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url));
const children = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(1));

/** Serves Footnote with the settings of this process. */
export const serveFootnote = () => serve(root, '/api/health');

/** Serves the empty app. */
export const serveFloor = () => serve(fileURLToPath(new URL('floor', import.meta.url)), '/');

async function serve(folder: string, ready: string): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = [next, 'start', folder, '-H', '127.0.0.1', '-p', String(port)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  children.add(child);
  const ended = once(child, 'close').then(() => children.delete(child));
  const stop = async () => {
    child.kill();
    await ended;
  };
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const reply = await fetch(origin + ready).catch(() => null);
    if (reply?.ok) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server of ${folder} did not start.`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
