import { db } from './runtime/db';

export type Health = {
  status: 'ok';
  engine: 'sqlite' | 'postgresql';
  /** Migrations applied to the database. */
  migrations: number;
  version: string;
};

/** Whether the server can reach its database, and what it runs on. Throws when it cannot. */
export async function getHealth(version: string): Promise<Health> {
  const { engine, countMigrations } = db();
  return { status: 'ok', engine, migrations: await countMigrations(), version };
}
