import { db } from './runtime/db';
import type { Student } from './runtime/session';

/** The name a student signs in with; null for one who comes through an outside provider. */
export async function getUsername(student: Student): Promise<string | null> {
  const user = await db().read.user.findUnique({
    where: { id: student.id },
    select: { username: true },
  });
  return user?.username ?? null;
}
