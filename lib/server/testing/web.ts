import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { env } from '../runtime/env';
import { sessionCookieName } from '../runtime/session';
import { cookieJar } from './cookie-jar';

/** A session token for a user, as next-auth makes it. */
export function tokenFor(userId: string, version = 1): Promise<string> {
  return encode({ token: { sub: userId, version }, secret: env().secret });
}

/** Makes the following requests come from a user; null: from nobody. */
export async function signInAs(userId: string | null, version = 1): Promise<void> {
  cookieJar().clear();
  if (userId) cookieJar().set(sessionCookieName(), await tokenFor(userId, version));
}

/** A request to a route with the present cookies and a body, which may be anything. */
export function requestTo(path: string, body: unknown, headers: Record<string, string> = {}) {
  const cookie = [...cookieJar()].map(([name, value]) => `${name}=${value}`).join('; ');
  return new NextRequest(`http://127.0.0.1${path}`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
