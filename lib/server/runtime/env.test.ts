import { expect, it } from 'vitest';
import { readEnv } from './env';

const secret = 'x'.repeat(40);
const school = { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: 'https://school.example/' };

it('is a school as soon as anything of a school is set, and a demonstration otherwise', () => {
  expect(readEnv(school)).toMatchObject({ mode: 'school', publicUrl: 'https://school.example' });
  const asDemo = readEnv({ ...school, FOOTNOTE_MODE: 'demo' });
  expect(asDemo.mode).toBe('demo');
});

it('keeps the demonstration in a file of its own', () => {
  const at = { ...school, DATA_DIR: '/data' };
  expect(readEnv(at).database).toBe('/data/footnote.db');
  expect(readEnv({ ...at, FOOTNOTE_MODE: 'demo' }).database).toBe('/data/demo.db');
});

it('names everything that is missing', () => {
  expect(() => readEnv({})).toThrow(/NEXTAUTH_SECRET.* and NEXTAUTH_URL/);
  expect(() => readEnv({ ...school, NEXTAUTH_SECRET: ' ' })).toThrow(/set NEXTAUTH_SECRET/);
  expect(() => readEnv({ ...school, NEXTAUTH_URL: undefined })).toThrow(/set NEXTAUTH_URL/);
});

it('refuses a short secret and an address that is none', () => {
  expect(() => readEnv({ ...school, NEXTAUTH_SECRET: 'short' })).toThrow('32 characters');
  expect(() => readEnv({ ...school, NEXTAUTH_URL: 'school' })).toThrow('NEXTAUTH_URL');
  expect(() => readEnv({ ...school, NEXTAUTH_URL: 'javascript:alert(1)' })).toThrow('NEXTAUTH_URL');
});

it('picks the engine by the address of the database', () => {
  const at = (DATABASE_URL: string) => readEnv({ ...school, DATABASE_URL });
  expect(at('postgresql://u:p@h/d')).toMatchObject({ engine: 'postgresql' });
  expect(at('postgres://u:p@h/d')).toMatchObject({ engine: 'postgresql' });
  expect(at('file:/data/x.db')).toMatchObject({ engine: 'sqlite', database: '/data/x.db' });
  expect(() => at('mysql://h/d')).toThrow('DATABASE_URL');
});

it('switches an outside provider on only when all of its settings are there', () => {
  const half = readEnv({ ...school, GOOGLE_CLIENT_ID: 'id' });
  expect(half.providers.google).toBeNull();
  const whole = readEnv({ ...school, GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 's' });
  expect(whole.providers.google).toEqual({ clientId: 'id', clientSecret: 's' });
});
