import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from './debian.mjs';
import { Failure, say, tail } from './report.mjs';
import { run } from './run.mjs';
import { onStop } from './stop.mjs';

/** A port of 127.0.0.1 that nobody uses right now. */
export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Why a PostgreSQL cannot be used for tests; null when it can: it answers and lets us make databases. */
async function problemOf(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      'select rolsuper or rolcreatedb as may from pg_roles where rolname = current_user',
    );
    return rows[0]?.may ? null : 'its user may not create databases';
  } catch (error) {
    return error.message || error.code;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A PostgreSQL of this machine that lets us in without being told how. */
async function findRunning() {
  const user = encodeURIComponent(userInfo().username);
  for (const login of ['postgres:postgres', 'postgres', user]) {
    const url = `postgresql://${login}@127.0.0.1:5432/postgres`;
    if ((await problemOf(url)) === null) return url;
  }
  return null;
}

/** The folder of PostgreSQL's server programs, the newest first; null when they are not installed. */
function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a)).map((v) => `${debian}/${v}/bin`);
  const folders = [...newest, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** The numbers of the user that PostgreSQL must run as, since it refuses root; null for ourselves. */
async function serverUser() {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = (await run('sh', ['-c', 'id -u postgres; id -g postgres'])).output.split('\n');
  if (!/^\d+$/.test(uid))
    throw new Failure('PostgreSQL does not run as root, and there is no user named postgres.');
  return { uid: Number(uid), gid: Number(gid) };
}

/** Starts a throw-away cluster on a free port of 127.0.0.1 and answers its address. */
async function startCluster(programs) {
  const user = await serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')];
  const password = randomBytes(16).toString('hex');
  writeFileSync(secret, password, { mode: 0o600 });
  if (user) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid);
  const call = async (name, ...args) => {
    const { code, output } = await run(join(programs, name), args, {
      cwd: folder,
      user,
      log: name,
    });
    if (code !== 0)
      throw new Failure(`${tail(output, 8)}\nA private PostgreSQL could not be started (${name}).`);
  };
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  await call(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  );
  const port = await freePort();
  const options = `-F -p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c synchronous_commit=off -c full_page_writes=off`;
  onStop(() =>
    run(join(programs, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate'], { cwd: folder, user }),
  );
  await call('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', options);
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/**
 * A PostgreSQL for the tests: `{ url }`, or `{ reason }` why there is none.
 * Order: TEST_DATABASE_URL, one that runs here, a private one, Debian's packages where we may install.
 */
export async function findPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    const problem = await problemOf(given);
    return problem
      ? { reason: `TEST_DATABASE_URL cannot be used: ${problem}`, required: true }
      : { url: given };
  }
  const required = process.env.FOOTNOTE_REQUIRE_POSTGRES === '1';
  try {
    const running = await findRunning();
    if (running) return { url: running };
    if (!findPrograms() && canInstallPackages()) {
      say('No PostgreSQL here: installing the one of this system.');
      await installPackages(['postgresql']);
    }
    const programs = findPrograms();
    if (programs) return { url: await startCluster(programs) };
    return {
      required,
      reason: 'PostgreSQL is not installed. Install it, or set TEST_DATABASE_URL.',
    };
  } catch (error) {
    if (error instanceof Failure) return { required, reason: error.message };
    throw error;
  }
}
