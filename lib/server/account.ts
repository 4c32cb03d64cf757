import { db } from './runtime/db';
import type { Principal } from './runtime/session';

/** The name a person signs in with; null for somebody who signs in by e-mail. */
export async function getUsername(principal: Principal): Promise<string | null> {
  const user = await db().read.user.findUnique({
    where: { id: principal.id },
    select: { username: true },
  });
  return user?.username ?? null;
}
