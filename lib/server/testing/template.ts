import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '@/prisma/migrate';
import { type Database, openDatabase } from '../runtime/db';
import type { Env } from '../runtime/env';
import { administer, onServer, templateName } from './engines';
import { buildSchool } from './school';

/** Makes the test school once for every engine before the suites; they copy it. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-template-'));
  const file = join(folder, 'template.db');
  await make({ engine: 'sqlite', database: file });
  process.env.TEST_SQLITE_TEMPLATE = file;
  const server = process.env.TEST_POSTGRES_URL;
  if (server) {
    await administer(server, `DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
    await administer(server, `CREATE DATABASE ${templateName}`);
    await make({ engine: 'postgresql', database: onServer(server, templateName) });
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

async function make(target: Pick<Env, 'engine' | 'database'>): Promise<void> {
  await applyMigrations(target);
  const database: Database = openDatabase(target);
  await database.write(buildSchool);
  await database.close();
}
