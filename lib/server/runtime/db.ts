import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { isDriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaClient as PostgresClient } from '@/prisma/generated/postgresql/client';
import { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client';
import { type Env, env } from './env';

/** A transaction in which everything is written or nothing. */
export type Tx = Prisma.TransactionClient;

type ReadVerb =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy';
type ReadsOf<M> = Pick<M, Extract<keyof M, ReadVerb>>;
/** The models without their write verbs: what a query outside a transaction may do. */
export type Reads = {
  [M in keyof Tx as M extends `$${string}` ? never : M]: ReadsOf<Tx[M]>;
};

/** A database: reads go straight to it, writes only through a transaction. */
export type Database = {
  engine: Env['engine'];
  read: Reads;
  /** The work may run more than once, so it touches nothing but the transaction. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** How many migrations this database has had. */
  countMigrations(): Promise<number>;
  close(): Promise<void>;
};

/** The pragmas that every SQLite connection must hold, as SQLite reads them back. */
export const sqlitePragmas = {
  journal_mode: 'wal',
  synchronous: 2, // FULL: an acknowledged answer survives a power cut
  foreign_keys: 1,
  busy_timeout: 10_000,
} as const;

/** An adapter factory whose every connection holds the pragmas, or refuses to open. */
export class DurableSqlite extends PrismaBetterSqlite3 {
  readonly #queryOnly: boolean;

  constructor(file: string, queryOnly = false) {
    super({ url: file });
    this.#queryOnly = queryOnly;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect();
    for (const [name, value] of Object.entries(sqlitePragmas))
      await connection.executeScript(`PRAGMA ${name} = ${value}`);
    for (const [name, value] of Object.entries(sqlitePragmas)) {
      const found = await pragma(connection, name);
      if (found !== value)
        throw new Error(`SQLite opened with ${name}=${String(found)} instead of ${value}.`);
    }
    if (this.#queryOnly) await connection.executeScript('PRAGMA query_only = 1');
    return connection;
  }
}

async function pragma(connection: SqlDriverAdapter, name: string): Promise<unknown> {
  const result = await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] });
  return result.rows[0]?.[0];
}

/** Makes the file of a SQLite database where there is none, closed to other users of the machine. */
export function makeSqliteFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

/**
 * Opens a database. On SQLite reads and writes have a connection each: Prisma's adapter would
 * otherwise run a stray query inside whatever transaction is open, and undo it with that.
 */
export function openDatabase({ engine, database }: Pick<Env, 'engine' | 'database'>): Database {
  if (engine === 'postgresql') {
    // The two generated clients differ in their engine only; the code sees one type.
    const client = new PostgresClient({
      adapter: new PrismaPg({ connectionString: database }),
    }) as unknown as PrismaClient;
    return databaseWith(engine, client, client);
  }
  makeSqliteFile(database);
  const writer = new PrismaClient({ adapter: new DurableSqlite(database) });
  const reader = new PrismaClient({ adapter: new DurableSqlite(database, true) });
  return databaseWith(engine, reader, writer);
}

const transactionRules = {
  isolationLevel: 'Serializable',
  maxWait: 20_000,
  timeout: 20_000,
} as const;
const tries = 6;

/** What stopped a transaction, whether a query, a raw query or its commit met it. */
function stoppedBy(error: unknown): string | null {
  const known = error instanceof Prisma.PrismaClientKnownRequestError ? error : null;
  const cause = known?.meta?.driverAdapterError ?? error;
  return isDriverAdapterError(cause) ? cause.cause.kind : (known?.code ?? null);
}

const conflicts = ['TransactionWriteConflict', 'P2034'];
const duplicates = ['UniqueConstraintViolation', 'P2002'];

/**
 * Runs a transaction again when another one got in its way: a write conflict, or a row that both
 * made, which the next run finds. SQLite runs one at a time and knows no conflict.
 */
async function retrying<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await transaction();
    } catch (error) {
      const reason = stoppedBy(error) ?? '';
      const again = conflicts.includes(reason) || (duplicates.includes(reason) && attempt === 1);
      if (!again || attempt === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 10 * Math.random()));
    }
}

function databaseWith(engine: Env['engine'], reader: PrismaClient, writer: PrismaClient): Database {
  return {
    engine,
    read: reader,
    write: (work) => retrying(() => writer.$transaction(work, transactionRules)),
    async countMigrations() {
      const [row] = await reader.$queryRawUnsafe<{ n: number | bigint }[]>(
        'SELECT COUNT(*) AS n FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
      );
      return Number(row?.n ?? 0);
    },
    async close() {
      await writer.$disconnect();
      if (reader !== writer) await reader.$disconnect();
    },
  };
}

const held = globalThis as { footnoteDatabase?: Database };

/** The database of the running process. */
export function db(): Database {
  held.footnoteDatabase ??= openDatabase(env());
  return held.footnoteDatabase;
}

/** Puts another database in place of the process's own: for tests. */
export function useDatabase(database: Database): void {
  held.footnoteDatabase = database;
}
