import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.mjs';
import { programs, root } from './project.mjs';
import { Failure, main, tail, timed } from './report.mjs';
import { runNode } from './run.mjs';
import { hashFiles, unlessDone } from './stamp.mjs';

const engines = ['sqlite', 'postgresql'];
const folder = join(root, 'prisma/generated');

/** The one schema, told for an engine: its provider and a client folder of its own. */
export function schemaFor(engine, schema) {
  return schema
    .replace(/(datasource\s+\w+\s*\{[^}]*?provider\s*=\s*)"[^"]*"/, `$1"${engine}"`)
    .replace(/(generator\s+client\s*\{[^}]*?output\s*=\s*)"[^"]*"/, `$1"./${engine}"`);
}

async function generateFor(engine) {
  const file = join(folder, `${engine}.prisma`);
  writeFileSync(file, schemaFor(engine, readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')));
  const { code, output } = await runNode([programs.prisma, 'generate', '--schema', file], {
    log: `generate-${engine}`,
  });
  if (code === 0) return;
  throw new Failure(
    `${tail(output)}\n\nThe database client for ${engine} could not be generated from prisma/schema.prisma.`,
  );
}

/** Makes the database clients of both engines unless the schema is the one they were made from. */
export async function generateClients() {
  const made = engines.map((engine) => `prisma/generated/${engine}/client.ts`);
  const version = JSON.parse(
    readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8'),
  ).version;
  const hash = hashFiles(['prisma/schema.prisma', 'scripts/generate.mjs'], version);
  const done = await unlessDone('generate', hash, made, async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await Promise.all(engines.map(generateFor));
  });
  return done ? 'Database clients generated' : 'Database clients are up to date';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(() => alone(() => timed(generateClients)));
}
