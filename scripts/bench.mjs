import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { generateClients } from './generate.mjs';
import { installPackages, requireNode } from './install.mjs';
import { alone } from './lock.mjs';
import { programs, root } from './project.mjs';
import { Failure, main, tail, timed } from './report.mjs';
import { runNode } from './run.mjs';
import { hashFiles, listFiles, unlessDone } from './stamp.mjs';
import { onStop } from './stop.mjs';

const floor = 'bench/floor';

/** Builds the empty Next app beside which the benchmarks measure, with the Next of this clone. */
async function buildFloor() {
  const sources = listFiles(floor, (path) => !path.startsWith(`${floor}/.next`));
  const hash = hashFiles([...sources, 'node_modules/next/package.json']);
  const done = await unlessDone('bench-floor', hash, [`${floor}/.next/BUILD_ID`], async () => {
    const args = [programs.next, 'build', join(root, floor)];
    const { code, output } = await runNode(args, { env: { NODE_ENV: 'production' } });
    if (code !== 0) throw new Failure(`${tail(output)}\n\n${floor} could not be built.`);
  });
  return done ? 'Empty app built' : 'The empty app is up to date';
}

/** A demonstration of its own in a folder that goes away, whatever this machine is configured for. */
function makeSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  return {
    NODE_ENV: 'production',
    FOOTNOTE_MODE: 'demo',
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'bench.db')}`,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXTAUTH_URL: 'http://127.0.0.1',
  };
}

/** Sets up what the benchmarks need and runs those named, or all; --json leaves stdout to them. */
main(async () => {
  requireNode();
  const names = process.argv.slice(2);
  if (names.includes('--json')) console.log = console.error;
  await alone(async () => {
    await timed(installPackages);
    await timed(generateClients);
    await timed(build);
    await timed(buildFloor);
  });
  const args = ['--import', 'tsx', 'bench/bench.ts', ...names];
  return (await runNode(args, { live: true, env: makeSettings() })).code;
});
