import { z } from 'zod';
import { demoStudent, demoTeacher } from './demo';
import { db } from './runtime/db';
import { env } from './runtime/env';
import { secretFits } from './runtime/secret';
import { isStorable } from './runtime/storable';
import { countFailure, forgetFailures, type SignInKeys, takeTry } from './runtime/throttle';

/** What a session is made of: who, and the version that ends it when raised. */
export type SignedIn = { id: string; name: string; sessionVersion: number };

/** The outcome of a sign-in; a refused one does not say whether the account exists. */
export type SignInOutcome =
  | { kind: 'signed-in'; user: SignedIn }
  | { kind: 'refused' }
  | { kind: 'wait' };

const refused = { kind: 'refused' } as const;
const selected = { id: true, name: true, sessionVersion: true, secretHash: true } as const;

export const staffSignInInput = z.object({
  email: z.string().trim().toLowerCase().min(3).max(254),
  password: z.string().min(1).max(200),
});

export const studentSignInInput = z.object({
  classCode: z
    .string()
    .transform((code) => code.replace(/[\s-]/g, '').toUpperCase())
    .pipe(z.string().length(6)),
  username: z.string().trim().toLowerCase().min(1).max(60),
  /** Six digits may be typed in groups. */
  pin: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .transform((pin) => (/^[\d\s]+$/.test(pin) ? pin.replace(/\s/g, '') : pin)),
});

/** Signs a teacher or administrator in by e-mail and password. */
export async function signInStaff(input: unknown): Promise<SignInOutcome> {
  const parsed = staffSignInInput.safeParse(input);
  if (!parsed.success || !isStorable(parsed.data)) return refused;
  const { email, password } = parsed.data;
  return verified({ account: email, classCode: null }, password, () =>
    db().read.user.findFirst({
      where: { email, role: { in: ['teacher', 'administrator'] }, disabledAt: null },
      select: selected,
    }),
  );
}

/** Signs a student in by class code, username and PIN; the student must be in that class. */
export async function signInStudent(input: unknown): Promise<SignInOutcome> {
  const parsed = studentSignInInput.safeParse(input);
  if (!parsed.success || !isStorable(parsed.data)) return refused;
  const { classCode, username, pin } = parsed.data;
  return verified({ account: username, classCode }, pin, () =>
    db().read.user.findFirst({
      where: {
        username,
        role: 'student',
        disabledAt: null,
        enrolments: { some: { class: { code: classCode } } },
      },
      select: selected,
    }),
  );
}

/** Enters the demonstration school as its teacher or as a student; refused outside demo mode. */
export async function signInDemo(input: unknown): Promise<SignInOutcome> {
  const parsed = z.object({ as: z.enum(['teacher', 'student']) }).safeParse(input);
  if (env().mode !== 'demo' || !parsed.success) return refused;
  const user = await db().read.user.findFirst({
    where: parsed.data.as === 'teacher' ? demoTeacher : demoStudent,
    select: selected,
  });
  return user ? { kind: 'signed-in', user: signedIn(user) } : refused;
}

async function verified(
  keys: SignInKeys,
  secret: string,
  find: () => Promise<(SignedIn & { secretHash: string | null }) | null>,
): Promise<SignInOutcome> {
  if (!(await takeTry(keys))) return { kind: 'wait' };
  const user = await find();
  if (!(await secretFits(user?.secretHash ?? null, secret)) || !user) {
    await countFailure(keys);
    return refused;
  }
  await forgetFailures(keys.account);
  return { kind: 'signed-in', user: signedIn(user) };
}

function signedIn({ id, name, sessionVersion }: SignedIn): SignedIn {
  return { id, name, sessionVersion };
}
