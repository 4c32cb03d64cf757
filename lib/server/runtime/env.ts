import { join, resolve } from 'node:path';
import { z } from 'zod';

const optional = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();

const schema = z.object({
  DATA_DIR: optional,
  DATABASE_URL: optional,
  FOOTNOTE_MODE: z.enum(['demo', 'school']).optional(),
  NEXTAUTH_SECRET: optional,
  NEXTAUTH_URL: optional,
  GOOGLE_CLIENT_ID: optional,
  GOOGLE_CLIENT_SECRET: optional,
  AZURE_AD_CLIENT_ID: optional,
  AZURE_AD_CLIENT_SECRET: optional,
  AZURE_AD_TENANT_ID: optional,
  OIDC_ISSUER: optional,
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  OIDC_NAME: optional,
});

/** The settings of this process, read once from its environment. */
export type Env = {
  mode: 'demo' | 'school';
  engine: 'sqlite' | 'postgresql';
  /** A file path for SQLite, a connection string for PostgreSQL. */
  database: string;
  secret: string;
  /** Where browsers reach the server, without a trailing slash. */
  publicUrl: string;
  providers: {
    google: { clientId: string; clientSecret: string } | null;
    microsoft: { clientId: string; clientSecret: string; tenantId: string } | null;
    oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null;
  };
};

/** Reads the settings; throws an Error that names everything missing and says what to do. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const raw = schema.parse(source);
  const configured = raw.NEXTAUTH_SECRET ?? raw.NEXTAUTH_URL ?? raw.DATABASE_URL;
  const mode = raw.FOOTNOTE_MODE ?? (configured ? 'school' : 'demo');
  const missing = [
    raw.NEXTAUTH_SECRET ? null : 'NEXTAUTH_SECRET (at least 32 random characters)',
    raw.NEXTAUTH_URL ? null : 'NEXTAUTH_URL (the address students type)',
  ].filter((name) => name !== null);
  if (missing.length > 0)
    throw new Error(`Footnote cannot start: set ${missing.join(' and ')}. See .env.example.`);
  const secret = raw.NEXTAUTH_SECRET ?? '';
  if (secret.length < 32)
    throw new Error('Footnote cannot start: NEXTAUTH_SECRET needs at least 32 characters.');
  const dataDir = resolve(/* turbopackIgnore: true */ raw.DATA_DIR ?? '.data');
  return {
    mode,
    ...databaseOf(raw.DATABASE_URL, join(dataDir, mode === 'demo' ? 'demo.db' : 'footnote.db')),
    secret,
    publicUrl: publicUrlOf(raw.NEXTAUTH_URL ?? ''),
    providers: {
      google: complete({ clientId: raw.GOOGLE_CLIENT_ID, clientSecret: raw.GOOGLE_CLIENT_SECRET }),
      microsoft: complete({
        clientId: raw.AZURE_AD_CLIENT_ID,
        clientSecret: raw.AZURE_AD_CLIENT_SECRET,
        tenantId: raw.AZURE_AD_TENANT_ID,
      }),
      oidc: complete({
        issuer: raw.OIDC_ISSUER,
        clientId: raw.OIDC_CLIENT_ID,
        clientSecret: raw.OIDC_CLIENT_SECRET,
        name: raw.OIDC_NAME ?? 'School account',
      }),
    },
  };
}

/** Which engine a DATABASE_URL names; without one, the given SQLite file. */
export function databaseOf(
  url: string | undefined,
  file: string,
): Pick<Env, 'engine' | 'database'> {
  if (!url) return { engine: 'sqlite', database: file };
  if (/^postgres(ql)?:\/\//.test(url)) return { engine: 'postgresql', database: url };
  if (!url.startsWith('file:'))
    throw new Error('Footnote cannot start: DATABASE_URL must begin with postgresql:// or file:.');
  const path = url.slice('file:'.length);
  return { engine: 'sqlite', database: resolve(/* turbopackIgnore: true */ path) };
}

function publicUrlOf(text: string): string {
  const url = z.url({ protocol: /^https?$/ }).safeParse(text);
  if (!url.success)
    throw new Error(
      'Footnote cannot start: NEXTAUTH_URL must be an address like https://school.example.',
    );
  return url.data.replace(/\/$/, '');
}

function complete<T extends Record<string, string | undefined>>(
  settings: T,
): { [K in keyof T]: string } | null {
  const values = Object.values(settings);
  return values.every(Boolean) ? (settings as { [K in keyof T]: string }) : null;
}

let cached: Env | undefined;

/** The settings of the running process. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}
