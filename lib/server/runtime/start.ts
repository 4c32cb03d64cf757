import { demoTeacher } from '../demo';
import { db } from './db';
import { env } from './env';

/** Refuses to start without settings, without a durable database, or before its migrations. */
export async function checkBeforeStart(): Promise<void> {
  const { mode } = env();
  const migrations = await db()
    .countMigrations()
    .catch(() => 0);
  if (migrations === 0)
    throw new Error(
      'Footnote cannot start: the database is not set up. Run npm start, or node --import tsx prisma/prepare.ts.',
    );
  if (mode === 'school' && (await db().read.user.findFirst({ where: demoTeacher })))
    throw new Error(
      'Footnote cannot start: this database holds the demonstration school, whose passwords are public. Set DATABASE_URL to another one.',
    );
}

/** Checks; a server that may not start says why in plain words and ends. */
export async function startOrExit(): Promise<void> {
  try {
    await checkBeforeStart();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
