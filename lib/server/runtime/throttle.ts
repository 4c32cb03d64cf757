import { now } from './clock';
import { db } from './db';

const windowMs = 15 * 60_000;
const accountLimit = 5;
const classLimit = 100;

/** Who is trying to sign in: the name as typed, and the class code if one was typed. */
export type SignInKeys = { account: string; classCode: string | null };

/**
 * Whether a sign-in must wait. An account waits after five failures in fifteen minutes. A class code
 * under attack (a hundred failures) makes an account wait after its first failure, so that nobody
 * can lock a class out. Network addresses play no part: a school has one.
 */
export async function mustWait(keys: SignInKeys): Promise<boolean> {
  const since = new Date(now().getTime() - windowMs);
  const rows = await db().read.signInThrottle.findMany({
    where: { key: { in: keysOf(keys) }, windowStart: { gt: since } },
  });
  const failures = (key: string | null) => rows.find((row) => row.key === key)?.failures ?? 0;
  const [account, ofClass] = keysOf(keys);
  const mine = failures(account ?? null);
  return mine >= accountLimit || (mine >= 1 && failures(ofClass ?? null) >= classLimit);
}

/** Counts a failed sign-in. */
export async function countFailure(keys: SignInKeys): Promise<void> {
  const at = now();
  await db().write(async (tx) => {
    for (const key of keysOf(keys)) {
      const fresh = await tx.signInThrottle.updateMany({
        where: { key, windowStart: { gt: new Date(at.getTime() - windowMs) } },
        data: { failures: { increment: 1 } },
      });
      if (fresh.count === 0)
        await tx.signInThrottle.upsert({
          where: { key },
          create: { key, failures: 1, windowStart: at },
          update: { failures: 1, windowStart: at },
        });
    }
  });
}

/** Forgets an account's failures after it signed in or its secret was reset. */
export async function forgetFailures(account: string): Promise<void> {
  await db().write((tx) => tx.signInThrottle.deleteMany({ where: { key: accountKey(account) } }));
}

const accountKey = (account: string) => `account:${account}`;

function keysOf({ account, classCode }: SignInKeys): string[] {
  return classCode ? [accountKey(account), `class:${classCode}`] : [accountKey(account)];
}
