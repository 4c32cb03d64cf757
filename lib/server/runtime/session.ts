import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { z } from 'zod';
import { now } from './clock';
import { db } from './db';
import { env } from './env';

type Person = { id: string; name: string };
/** Somebody who teaches; the administrator does too. */
export type Teacher = Person & { role: 'teacher' | 'administrator' };
export type Administrator = Person & { role: 'administrator' };
export type Student = Person & { role: 'student' };
/** Who is signed in. */
export type Principal = Teacher | Student;
export type PrincipalOf = { teacher: Teacher; administrator: Administrator; student: Student };

/** Who a session token names, before the database has confirmed it. */
export type Claim = { userId: string; sessionVersion: number };

const claimShape = z.object({ sub: z.string(), version: z.int(), exp: z.number() });

/** The name of the session cookie, as next-auth sets it. */
export function sessionCookieName(): string {
  const prefix = env().publicUrl.startsWith('https://') ? '__Secure-' : '';
  return `${prefix}next-auth.session-token`;
}

const remembered = new Map<string, Claim & { expires: number }>();
const rememberedAtMost = 5_000;

/** Reads a session token. Decrypting costs more than a query, so claims are kept until they expire. */
export async function claimOf(token: string | undefined): Promise<Claim | null> {
  if (!token) return null;
  const known = remembered.get(token);
  if (known && known.expires > now().getTime()) return known;
  const parsed = claimShape.safeParse(
    await decode({ token, secret: env().secret }).catch(() => null),
  );
  if (!parsed.success) return null;
  const { sub, version, exp } = parsed.data;
  const claim = { userId: sub, sessionVersion: version, expires: exp * 1000 };
  if (remembered.size >= rememberedAtMost) remembered.clear();
  remembered.set(token, claim);
  return claim;
}

/** The person of a claim, unless the account is disabled or the session was revoked. */
export async function principalOf(claim: Claim | null): Promise<Principal | null> {
  if (!claim) return null;
  return db().read.user.findFirst({
    where: { id: claim.userId, sessionVersion: claim.sessionVersion, disabledAt: null },
    select: { id: true, name: true, role: true },
  }) as Promise<Principal | null>;
}

/** The signed-in person of this request, or null. Asked once per request. */
export const getPrincipal = cache(async (): Promise<Principal | null> => {
  const jar = await cookies();
  return principalOf(await claimOf(jar.get(sessionCookieName())?.value));
});

/** Whether a person may act in a role; an administrator may act as a teacher. */
export function actsAs<R extends keyof PrincipalOf>(
  principal: Principal | null,
  role: R,
): principal is PrincipalOf[R] & Principal {
  if (!principal) return false;
  return principal.role === role || (role === 'teacher' && principal.role === 'administrator');
}

/** The signed-in person in a role; anybody else is sent to the sign-in page or to their own home. */
export async function requirePrincipal<R extends keyof PrincipalOf>(
  role: R,
): Promise<PrincipalOf[R]> {
  const principal = await getPrincipal();
  if (!principal) redirect('/sign-in');
  if (!actsAs(principal, role)) redirect(homeOf(principal));
  return principal;
}

/** Where a person's work starts. */
export function homeOf(principal: Principal): string {
  return principal.role === 'student' ? '/learn' : '/teach/articles';
}
