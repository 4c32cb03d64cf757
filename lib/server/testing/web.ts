import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { createTranslator } from 'next-intl';
import { vi } from 'vitest';
import messages from '@/lib/messages/en.json';
import { env } from '../runtime/env';
import { sessionCookieName } from '../runtime/session';

const jar = new Map<string, string>();

// What Next gives a server action: the request's cookies, the reader's language, a refresh.
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => jar.has(name) && { value: jar.get(name) } }),
}));
vi.mock('next/cache', () => ({ refresh: () => {} }));
vi.mock('next-intl/server', () => ({
  getTranslations: async (namespace: 'refusals') =>
    createTranslator({ locale: 'en', messages, namespace }),
}));
// Outside a render, React's cache would keep the first person for ever.
vi.mock('react', async (original) => ({
  ...(await original<object>()),
  cache: <T>(work: T) => work,
}));

/** A session token for a user, as next-auth makes it. */
export function tokenFor(userId: string, version = 1): Promise<string> {
  return encode({ token: { sub: userId, version }, secret: env().secret });
}

/** Makes the following requests come from a user; null: from nobody. */
export async function signInAs(userId: string | null, version = 1): Promise<void> {
  jar.clear();
  if (userId) jar.set(sessionCookieName(), await tokenFor(userId, version));
}

/** A request to a route with the present cookies and a body, which may be anything. */
export function requestTo(path: string, body: unknown, headers: Record<string, string> = {}) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return new NextRequest(`http://127.0.0.1${path}`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
