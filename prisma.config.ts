import { defineConfig } from 'prisma/config';

// Generating a client needs no engine. The CLI skips its download when this names any existing file.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= 'package.json';

export default defineConfig({ schema: process.env.PRISMA_SCHEMA ?? 'prisma/schema.prisma' });
