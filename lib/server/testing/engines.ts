import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { setClock } from '../runtime/clock';
import { type Database, openDatabase, useDatabase } from '../runtime/db';
import type { Env } from '../runtime/env';

/** The PostgreSQL database in which a whole school stands, to be copied for each suite. */
export const templateName = 'footnote_template';

/** The address of another database on the same PostgreSQL server. */
export function onServer(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.toString();
}

/** Runs a statement on a PostgreSQL server's own database. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/**
 * Defines a suite once for each engine, each with a copy of the test school of its own. PostgreSQL is
 * left out where no server was given to the test run; the run says so.
 */
export function onEachEngine(title: string, define: (engine: Env['engine']) => void): void {
  const server = process.env.TEST_POSTGRES_URL;
  describe(`${title} (sqlite)`, () => suite('sqlite', define));
  describe.skipIf(!server)(`${title} (postgresql)`, () => suite('postgresql', define));
}

function suite(engine: Env['engine'], define: (engine: Env['engine']) => void): void {
  let database: Database;
  let drop = async () => {};
  beforeAll(async () => {
    const copy = await (engine === 'sqlite' ? copySqlite() : copyPostgres());
    drop = copy.drop;
    database = openDatabase({ engine, database: copy.database });
    useDatabase(database);
  });
  afterAll(async () => {
    setClock(null);
    await database?.close();
    await drop();
  });
  define(engine);
}

async function copySqlite() {
  const template = process.env.TEST_SQLITE_TEMPLATE;
  if (!template) throw new Error('The template was not made: see lib/server/testing/template.ts.');
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  const database = join(folder, 'test.db');
  copyFileSync(template, database);
  return { database, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function copyPostgres() {
  const server = process.env.TEST_POSTGRES_URL ?? '';
  const name = `footnote_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  return {
    database: onServer(server, name),
    drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
