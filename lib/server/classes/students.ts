import { z } from 'zod';
import { classesOf, studentsOf } from '../runtime/access';
import { db, type Tx } from '../runtime/db';
import { Refusal } from '../runtime/refusal';
import { hashSecret, makePin } from '../runtime/secret';
import type { Teacher } from '../runtime/session';
import { forgetFailures } from '../runtime/throttle';
import { usernameFor } from './username';

const id = z.string().min(1).max(40);

export const newStudentsInput = z.object({
  classId: id,
  names: z.array(z.string().trim().min(1).max(80)).min(1).max(60),
});
export const studentInput = z.object({ classId: id, studentId: id });

/** A sign-in slip: the only time that a PIN can be read. */
export type SignInSlip = { name: string; username: string; pin: string };

/** Makes accounts for new students of a class, each with a username and a PIN. */
export async function addStudents(
  teacher: Teacher,
  { classId, names }: z.output<typeof newStudentsInput>,
): Promise<SignInSlip[]> {
  const pins = await Promise.all(
    names.map(async (name) => {
      const pin = makePin();
      return { name, pin, secretHash: await hashSecret(pin) };
    }),
  );
  return db().write(async (tx) => {
    await requireClass(tx, teacher, classId);
    const slips: SignInSlip[] = [];
    for (const { name, pin, secretHash } of pins) {
      const username = await freeUsername(tx, name);
      await tx.user.create({
        data: { role: 'student', name, username, secretHash, enrolments: { create: { classId } } },
      });
      slips.push({ name, username, pin });
    }
    return slips;
  });
}

/** Gives a student a new PIN and ends every session made with the old one. */
export async function resetPin(
  teacher: Teacher,
  { classId, studentId }: z.output<typeof studentInput>,
): Promise<SignInSlip> {
  const pin = makePin();
  const secretHash = await hashSecret(pin);
  const student = await db().write(async (tx) => {
    const found = await tx.user.findFirst({
      where: { ...studentsOf(teacher, classId), id: studentId },
      select: { id: true, name: true, username: true },
    });
    if (!found) throw new Refusal('not-found', 'studentNotFound');
    await tx.user.update({
      where: { id: studentId },
      data: { secretHash, sessionVersion: { increment: 1 } },
    });
    return found;
  });
  await forgetFailures(student.username ?? '');
  return { name: student.name, username: student.username ?? '', pin };
}

async function requireClass(tx: Tx, teacher: Teacher, classId: string): Promise<void> {
  const found = await tx.class.findFirst({
    where: { ...classesOf(teacher), id: classId },
    select: { id: true },
  });
  if (!found) throw new Refusal('not-found', 'classNotFound');
}

async function freeUsername(tx: Tx, name: string): Promise<string> {
  const wish = usernameFor(name);
  const taken = await tx.user.findMany({
    where: { username: { startsWith: wish } },
    select: { username: true },
  });
  const names = new Set(taken.map((user) => user.username));
  let free = wish;
  for (let n = 2; names.has(free); n++) free = `${wish}${n}`;
  return free;
}
