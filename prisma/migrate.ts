import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { DurableSqlite, makeSqliteFile } from '@/lib/server/runtime/db';
import type { Env } from '@/lib/server/runtime/env';

type Target = Pick<Env, 'engine' | 'database'>;
type Engine = Env['engine'];
type SchemaEngine = import('@prisma/schema-engine-wasm').SchemaEngine;

const folder = import.meta.dirname;
const filters = { externalTables: [], externalEnums: [] };

/** The schema's text for an engine: one file, whose provider line names the engine. */
export function schemaFor(
  engine: Engine,
  text = readFileSync(join(folder, 'schema.prisma'), 'utf8'),
) {
  return text.replace('provider = "sqlite"', `provider = "${engine}"`);
}

/** The names of an engine's migrations, oldest first. */
export function listMigrations(engine: Engine): string[] {
  return readdirSync(join(folder, 'migrations', engine), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

type Background = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');
let background: Promise<Background> | undefined;

/** Prisma's schema engine as WebAssembly, loaded once: nothing is downloaded. */
async function loadEngine(): Promise<Background> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const home = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const module = await WebAssembly.compile(readFileSync(join(home, 'schema_engine_bg.wasm')));
  const instance = await WebAssembly.instantiate(module, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

/** Lends a schema engine on a database to `work`, then closes what it opened: it locks the file. */
async function withEngine<T>(
  { engine, factory }: { engine: Engine; factory: SqlMigrationAwareDriverAdapterFactory },
  work: (schemaEngine: SchemaEngine) => Promise<T>,
): Promise<T> {
  background ??= loadEngine();
  const { SchemaEngine } = await background;
  const opened: SqlDriverAdapter[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(recording(factory, opened));
  try {
    return await work(
      await SchemaEngine.new(
        { datamodels: [['schema.prisma', schemaFor(engine)]] },
        () => {},
        adapter,
      ),
    );
  } catch (error) {
    const id = /External error id#(\d+)/.exec(String(error))?.[1];
    throw (id && adapter.errorRegistry.consumeError(Number(id))?.error) || error;
  } finally {
    for (const connection of opened) await connection.dispose();
  }
}

function recording(factory: SqlMigrationAwareDriverAdapterFactory, opened: SqlDriverAdapter[]) {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect();
      opened.push(connection);
      return connection;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/**
 * Applies the migrations (all there are, unless some are named) that a database lacks and returns their
 * names. Throws when one fails; the data is then as it was: SQLite's file is put back, PostgreSQL runs a
 * migration as a whole. A SQLite file that lacks none is left alone: another server may be writing to it.
 */
export async function applyMigrations(
  { engine, database }: Target,
  names = listMigrations(engine),
): Promise<string[]> {
  if (engine === 'postgresql')
    return apply(engine, new PrismaPg({ connectionString: database }), names);
  const exists = existsSync(database);
  if (exists && (await lacksNothing(database, names))) return [];
  makeSqliteFile(database);
  const backup = exists ? await copyOf(database) : null;
  try {
    return await apply(engine, new DurableSqlite(database), names);
  } catch (error) {
    if (backup) putBack(backup, database);
    throw error;
  } finally {
    if (backup) rmSync(backup, { force: true });
  }
}

function apply(
  engine: Engine,
  factory: SqlMigrationAwareDriverAdapterFactory,
  names: string[],
): Promise<string[]> {
  return withEngine({ engine, factory }, async (schemaEngine) => {
    const input = { migrationsList: migrationsList(engine, names), filters };
    return (await schemaEngine.applyMigrations(input)).appliedMigrationNames;
  });
}

/** The SQL that leads from one schema to another; for PostgreSQL the engine asks a running server. */
export async function diffSchemas(
  { engine, database }: Target,
  from: string | null,
  to: string,
): Promise<string> {
  const files = (text: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content: schemaFor(engine, text) }],
    configDir: '.',
  });
  const factory =
    engine === 'sqlite'
      ? new PrismaBetterSqlite3({ url: database })
      : new PrismaPg({ connectionString: database });
  return withEngine({ engine, factory }, async (schemaEngine) => {
    const { stdout } = await schemaEngine.diff({
      from: from === null ? { tag: 'empty' } : files(from),
      to: files(to),
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters,
    } as Parameters<SchemaEngine['diff']>[0]);
    return stdout ?? '';
  });
}

function migrationsList(engine: Engine, names: string[]) {
  const baseDir = join(folder, 'migrations', engine);
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

/** Whether a SQLite file has finished the migrations; a file that knows of none has not. */
async function lacksNothing(file: string, names: string[]): Promise<boolean> {
  const connection = await new DurableSqlite(file, true).connect();
  const select = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] });
  try {
    const table = `SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`;
    if ((await select(table)).rows.length === 0) return false;
    const finished = await select(
      'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
    );
    const known = new Set(finished.rows.map(([name]) => name));
    return names.every((name) => known.has(name));
  } finally {
    await connection.dispose();
  }
}

async function copyOf(file: string): Promise<string> {
  const backup = `${file}.before-migration`;
  rmSync(backup, { force: true });
  const connection = await new DurableSqlite(file).connect();
  await connection.executeRaw({
    sql: 'VACUUM INTO ?',
    args: [backup],
    argTypes: [{ scalarType: 'string', arity: 'scalar' }],
  });
  await connection.dispose();
  return backup;
}

function putBack(backup: string, file: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
  copyFileSync(backup, file);
}
