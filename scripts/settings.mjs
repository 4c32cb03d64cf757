import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './project.mjs';
import { Failure } from './report.mjs';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const wildcard = /^(0\.0\.0\.0|::)$/;

/** Reads `.env` of the clone, where there is one; what is set already wins, and empty is unset. */
function loadEnvFile() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  for (const [name, value] of Object.entries(process.env)) {
    if (value === '') delete process.env[name];
  }
}

/** Demo mode when asked for, or when nothing of a school is configured. */
function isDemo(env) {
  const mode = env.FOOTNOTE_MODE;
  if (mode && mode !== 'demo' && mode !== 'school') {
    throw new Failure(`FOOTNOTE_MODE is "${mode}". Set it to demo or school, or leave it out.`);
  }
  if (mode) return mode === 'demo';
  return !env.NEXTAUTH_SECRET && !env.NEXTAUTH_URL && !env.DATABASE_URL;
}

/** Refuses a school without its secret or its address before anything slow begins. */
function requireSchool(env) {
  const missing = ['NEXTAUTH_SECRET', 'NEXTAUTH_URL'].filter((name) => !env[name]);
  if (missing.length === 0) return;
  throw new Failure(
    `Footnote is set up for a school, but ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.
Set NEXTAUTH_SECRET to a long random text (openssl rand -base64 32 makes one) and
NEXTAUTH_URL to the address people open, such as https://footnote.example.org.
A file named .env in this folder is a good place; .env.example explains each setting.`,
  );
}

/** The secret of this demonstration: made once, kept beside its data, readable by its owner only. */
function demoSecret(dataDir) {
  const file = join(dataDir, 'secret');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

/** The host to write in an address: a wildcard is this machine's own address in its network. */
function addressHost(host) {
  const own = Object.values(networkInterfaces()).flat();
  const shown = wildcard.test(host)
    ? (own.find((face) => face.family === 'IPv4' && !face.internal)?.address ?? '127.0.0.1')
    : host;
  return shown.includes(':') ? `[${shown}]` : shown;
}

/** Makes the data folder, closed to other users, or says why it cannot be one. */
function makeDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Failure(
      `The data folder ${dataDir} cannot be made (${error.code}). Set DATA_DIR to a folder you may write to.`,
    );
  }
}

/** What the environment asks for: where to listen, where the data is, and the children's variables. */
export function readSettings() {
  loadEnvFile();
  const env = process.env;
  const host = env.HOST ?? '127.0.0.1';
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT is "${env.PORT}". Set it to a number from 1 to 65535.`);
  }
  const demo = isDemo(env);
  if (!demo) requireSchool(env);
  const dataDir = resolve(root, env.DATA_DIR ?? '.data');
  makeDataDir(dataDir);
  const address = `http://${addressHost(host)}:${port}`;
  const children = { DATA_DIR: dataDir, HOST: host, PORT: String(port) };
  if (demo) {
    children.FOOTNOTE_MODE = 'demo';
    children.NEXTAUTH_SECRET = env.NEXTAUTH_SECRET ?? demoSecret(dataDir);
    children.NEXTAUTH_URL = env.NEXTAUTH_URL ?? address;
  }
  const probe = `http://${wildcard.test(host) ? '127.0.0.1' : addressHost(host)}:${port}`;
  return { host, port, demo, address, probe, env: children, open: !loopback.test(host) };
}
