import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { authOptions } from './auth';
import { type Database, useDatabase } from './db';

type Credentials = { options: { id: string; authorize(input: unknown): Promise<unknown> } };

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

it('tells a stranger nothing of the server when a sign-in fails on it', async () => {
  useDatabase({
    get read(): never {
      throw new Error('Cannot reach db.school.example:5432');
    },
  } as unknown as Database);
  const providers = authOptions().providers as unknown as Credentials[];
  const staff = providers.find(({ options }) => options.id === 'staff');
  const input = { email: 'owner@school.invalid', password: 'x' };
  await expect(staff?.options.authorize(input)).rejects.toThrow(/^failed$/);
  expect(console.error).toHaveBeenCalled();
});
