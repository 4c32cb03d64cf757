// Makes the database ready for the server: applies pending migrations and, in demo mode, the school.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { db } from '@/lib/server/runtime/db';
import { env } from '@/lib/server/runtime/env';
import { applyMigrations } from './migrate';
import { seedDemoSchool } from './seed/demo-school';

try {
  const settings = env();
  const applied = await applyMigrations(settings);
  console.log(
    applied.length > 0
      ? `Database: ${applied.length} migration${applied.length === 1 ? '' : 's'} applied.`
      : 'Database: up to date.',
  );
  if (settings.mode === 'demo') {
    const file = join(import.meta.dirname, 'seed', 'dushanbe-2015.json');
    const made = await seedDemoSchool(JSON.parse(readFileSync(file, 'utf8')), new Date());
    console.log(made ? 'Demonstration school: made.' : 'Demonstration school: already there.');
  }
  await db().close();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The database could not be made ready; your data is as it was.\n${reason}`);
  process.exit(1);
}
