import { db } from './runtime/db';
import type { SignedIn } from './sign-in';

/** What an outside provider says of a person. */
export type OutsideAccount = {
  provider: string;
  subject: string;
  email: string | null;
  /** Whether the provider vouches that the address belongs to the person. */
  emailVerified: boolean;
};

const selected = { id: true, name: true, sessionVersion: true } as const;

/**
 * The user an outside account signs in as: the one it is linked to, else the one with its verified
 * address, who is then linked. Null when the school has made no account for the person.
 */
export async function userOf(account: OutsideAccount): Promise<SignedIn | null> {
  const { provider, subject } = account;
  const linked = await db().read.identity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { user: { select: { ...selected, disabledAt: true } } },
  });
  if (linked) return linked.user.disabledAt ? null : linked.user;
  if (!account.email || !account.emailVerified) return null;
  const user = await db().read.user.findFirst({
    where: { email: account.email.trim().toLowerCase(), disabledAt: null },
    select: selected,
  });
  if (user)
    await db().write((tx) =>
      tx.identity.upsert({
        where: { provider_subject: { provider, subject } },
        create: { provider, subject, userId: user.id },
        update: {},
      }),
    );
  return user;
}
