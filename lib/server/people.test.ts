import { expect, it } from 'vitest';
import {
  addTeacher,
  changePassword,
  disableTeacher,
  enableTeacher,
  endSessions,
  listTeachers,
  resetPassword,
} from './people';
import { db } from './runtime/db';
import { principalOf } from './runtime/session';
import { signInStaff } from './sign-in';
import { onEachEngine } from './testing/engines';
import { people, secret } from './testing/school';

const { administrator, coTeacher, otherTeacher, owner } = people;
const emailOf = (person: { id: string }) => `${person.id}@school.invalid`;
const signIn = async (email: string, password: string) =>
  (await signInStaff({ email, password })).kind;

/** A session of somebody, as its token would name it. */
async function sessionOf(person: { id: string }) {
  const { sessionVersion } = await db().read.user.findUniqueOrThrow({ where: { id: person.id } });
  return { userId: person.id, sessionVersion };
}

onEachEngine('An account', () => {
  it('gets a new password, and every session made with the old one ends', async () => {
    const session = await sessionOf(owner);
    await changePassword(owner, { current: secret, next: 'paper and ink 2026' });
    expect(await principalOf(session)).toBeNull();
    expect(await signIn(emailOf(owner), secret)).toBe('refused');
    expect(await signIn(emailOf(owner), 'paper and ink 2026')).toBe('signed-in');
  });

  it('keeps its password when the current one is not known, and stops guessing', async () => {
    const guess = () => changePassword(coTeacher, { current: 'a guess', next: 'taken over 2026' });
    for (let tries = 0; tries < 5; tries++)
      await expect(guess()).rejects.toMatchObject({ message: 'passwordWrong' });
    await expect(guess()).rejects.toMatchObject({ message: 'tooManyTries' });
    expect(await principalOf(await sessionOf(coTeacher))).not.toBeNull();
  });

  it('can be signed out everywhere', async () => {
    const session = await sessionOf(otherTeacher);
    await endSessions(otherTeacher);
    expect(await principalOf(session)).toBeNull();
  });
});

onEachEngine('The administrator', () => {
  it('makes a teacher who can sign in, once per address', async () => {
    const input = { name: 'Ada Byron', email: 'ada@school.invalid' };
    const { password } = await addTeacher(administrator, input);
    expect(await signIn(input.email, password)).toBe('signed-in');
    await expect(addTeacher(administrator, input)).rejects.toMatchObject({
      code: 'invalid',
      fields: { email: 'emailTaken' },
    });
  });

  it('gives a teacher a new password, and the old one ends', async () => {
    const { password } = await resetPassword(administrator, { teacherId: coTeacher.id });
    expect(await signIn(emailOf(coTeacher), secret)).toBe('refused');
    expect(await signIn(emailOf(coTeacher), password)).toBe('signed-in');
  });

  it('shuts a teacher out at once, and lets the teacher in again', async () => {
    const session = await sessionOf(otherTeacher);
    await disableTeacher(administrator, { teacherId: otherTeacher.id });
    expect(await principalOf(session)).toBeNull();
    expect(await signIn(emailOf(otherTeacher), secret)).toBe('refused');
    await enableTeacher(administrator, { teacherId: otherTeacher.id });
    expect(await signIn(emailOf(otherTeacher), secret)).toBe('signed-in');
  });

  it('cannot lock themselves out, and reaches teachers only', async () => {
    for (const verb of [disableTeacher, enableTeacher, resetPassword]) {
      const on = (teacherId: string) => verb(administrator, { teacherId });
      await expect(on(administrator.id)).rejects.toMatchObject({ message: 'ownAccount' });
      await expect(on(people.enrolled.id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(on('nobody')).rejects.toMatchObject({ code: 'not-found' });
    }
    const names = (await listTeachers(administrator)).map(({ id, self }) => [id, self]);
    expect(names).toContainEqual(['administrator', true]);
    expect(names).not.toContainEqual(['enrolled', false]);
  });
});
