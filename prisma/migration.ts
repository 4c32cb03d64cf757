// npm run migration -- NAME: writes a migration for both engines from the last schema to the present
// one. It changes no database, but needs a PostgreSQL server to ask: DATABASE_URL.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffSchemas } from './migrate';

const folder = join(import.meta.dirname, 'migrations');
const snapshot = join(folder, 'schema.prisma');
const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Give the migration a name: npm run migration -- add-something');
  process.exit(2);
}

const to = readFileSync(join(import.meta.dirname, 'schema.prisma'), 'utf8');
const from = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : null;
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);

const targets = [
  { engine: 'sqlite', database: ':memory:' },
  { engine: 'postgresql', database: process.env.DATABASE_URL ?? 'postgresql://localhost/postgres' },
] as const;

for (const target of targets) {
  const sql = await diffSchemas(target, from, to);
  const { engine } = target;
  const place = join(folder, engine, `${stamp}_${name}`);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'migration.sql'), sql);
  writeFileSync(join(folder, engine, 'migration_lock.toml'), `provider = "${engine}"\n`);
  console.log(`Wrote ${place}`);
}
writeFileSync(snapshot, to);
