import { getCsrfToken, signIn } from 'next-auth/react';

/** What became of a sign-in. */
export type SignInResult = 'signed-in' | 'mismatch' | 'wait' | 'unreachable';

/** Signs in with a school account; the caller goes on to a page of its own choice. */
export async function signInWith(
  provider: 'student' | 'staff' | 'demo',
  fields: Record<string, string>,
): Promise<SignInResult> {
  // next-auth leaves for an error page of its own when the server is away; ask first.
  if (!(await getCsrfToken().catch(() => undefined))) return 'unreachable';
  const result = await signIn(provider, { ...fields, redirect: false }).catch(() => undefined);
  if (!result) return 'unreachable';
  if (result.ok && !result.error) return 'signed-in';
  if (result.error === 'failed') return 'unreachable';
  return result.error === 'wait' ? 'wait' : 'mismatch';
}
