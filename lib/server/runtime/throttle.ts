import { now } from './clock';
import { db, type Reads, type Tx } from './db';

const windowMs = 15 * 60_000;
const accountLimit = 5;
const classLimit = 100;

/** Who is trying to sign in: the name as typed, and the class code if one was typed. */
export type SignInKeys = { account: string; classCode: string | null };

/**
 * Takes one of an account's tries before its secret is looked at, so that tries at the same moment
 * count too; false when it must wait. An account waits after five failures in fifteen minutes. A
 * class code under attack (a hundred failures) makes an account wait after its first failure, so that
 * nobody can lock a class out. Network addresses play no part: a school has one.
 */
export async function takeTry(keys: SignInKeys): Promise<boolean> {
  if (await mustWait(db().read, keys)) return false;
  return db().write(async (tx) => {
    if (await mustWait(tx, keys)) return false;
    await count(tx, accountKey(keys.account));
    return true;
  });
}

/** Counts a failed sign-in against the class code that was typed; its account's try is counted. */
export async function countFailure({ classCode }: SignInKeys): Promise<void> {
  if (classCode) await db().write((tx) => count(tx, classKey(classCode)));
}

async function mustWait(read: Reads | Tx, { account, classCode }: SignInKeys): Promise<boolean> {
  const keys = classCode ? [accountKey(account), classKey(classCode)] : [accountKey(account)];
  const rows = await read.signInThrottle.findMany({
    where: { key: { in: keys }, windowStart: { gt: windowFrom() } },
  });
  const failures = (key?: string) => rows.find((row) => row.key === key)?.failures ?? 0;
  const [mine, ofClass] = [failures(keys[0]), failures(keys[1])];
  return mine >= accountLimit || (mine >= 1 && ofClass >= classLimit);
}

async function count(tx: Tx, key: string): Promise<void> {
  const fresh = await tx.signInThrottle.updateMany({
    where: { key, windowStart: { gt: windowFrom() } },
    data: { failures: { increment: 1 } },
  });
  if (fresh.count > 0) return;
  const first = { failures: 1, windowStart: now() };
  await tx.signInThrottle.upsert({ where: { key }, create: { key, ...first }, update: first });
}

/** Forgets an account's failures after it signed in or its secret was reset. */
export async function forgetFailures(account: string): Promise<void> {
  await db().write((tx) => tx.signInThrottle.deleteMany({ where: { key: accountKey(account) } }));
}

const accountKey = (account: string) => `account:${account}`;
const classKey = (classCode: string) => `class:${classCode}`;
const windowFrom = () => new Date(now().getTime() - windowMs);
