import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyMigrations } from '@/prisma/migrate';
import { onEachEngine } from '../testing/engines';
import { DurableSqlite, db, openDatabase } from './db';

const folder = mkdtempSync(join(tmpdir(), 'footnote-db-'));
const target = { engine: 'sqlite' as const, database: join(folder, 'durable.db') };
beforeAll(() => applyMigrations(target));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('opens an existing SQLite file durable on every connection', async () => {
  for (const queryOnly of [false, true]) {
    const connection = await new DurableSqlite(target.database, queryOnly).connect();
    const read = async (name: string) =>
      (await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })).rows[0]?.[0];
    expect(await read('journal_mode')).toBe('wal');
    expect(await read('synchronous')).toBe(2);
    expect(await read('foreign_keys')).toBe(1);
    expect(await read('busy_timeout')).toBe(10_000);
    await connection.dispose();
  }
});

it('refuses to open a database that cannot be durable', async () => {
  await expect(new DurableSqlite(':memory:').connect()).rejects.toThrow('journal_mode=memory');
});

it('cannot write through the reading connection', async () => {
  const database = openDatabase(target);
  const read = database.read as unknown as { class: { create(input: object): Promise<unknown> } };
  await expect(read.class.create({ data: { name: 'x', code: 'x' } })).rejects.toThrow();
  await database.close();
});

it('keeps a new file to its owner', async () => {
  const own = { engine: 'sqlite' as const, database: join(folder, 'new', 'own.db') };
  await applyMigrations(own);
  expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);
  expect(statSync(own.database).mode & 0o777).toBe(0o600);
});

it('leaves the data as it was when a migration fails', async () => {
  const broken = { engine: 'sqlite' as const, database: join(folder, 'broken.db') };
  const raw = new Sqlite(broken.database);
  raw.exec('CREATE TABLE "User" (id TEXT); INSERT INTO "User" VALUES (\'kept\')');
  raw.close();
  await expect(applyMigrations(broken)).rejects.toThrow();
  const after = new Sqlite(broken.database);
  expect(after.prepare('SELECT id FROM "User"').all()).toEqual([{ id: 'kept' }]);
  expect(after.prepare('SELECT name FROM sqlite_master').all()).toEqual([{ name: 'User' }]);
  after.close();
});

it('leaves a file that lacks no migration to the server that writes to it', async () => {
  const server = new Sqlite(target.database);
  server.exec('BEGIN IMMEDIATE');
  expect(await applyMigrations(target)).toEqual([]);
  server.exec('ROLLBACK');
  server.close();
});

onEachEngine('A transaction', () => {
  it('writes everything or nothing', async () => {
    const before = await db().read.class.count();
    const failing = db().write(async (tx) => {
      await tx.class.create({ data: { name: 'half', code: 'HHH777' } });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await db().read.class.count()).toBe(before);
  });

  it('counts its migrations', async () => {
    expect(await db().countMigrations()).toBeGreaterThan(0);
  });
});
