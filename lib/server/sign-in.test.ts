import { beforeEach, expect, it } from 'vitest';
import { addStudents, resetPin } from './classes/students';
import { setClock } from './runtime/clock';
import { db } from './runtime/db';
import { claimOf, principalOf } from './runtime/session';
import { signInDemo, signInStaff, signInStudent } from './sign-in';
import { onEachEngine } from './testing/engines';
import { ids, monday, people, secret } from './testing/school';
import { tokenFor } from './testing/web';

onEachEngine('Signing in', () => {
  const pupil = { classCode: 'CCC777', username: 'enrolled', pin: secret };
  const wrong = { ...pupil, pin: '000000' };

  beforeEach(async () => {
    setClock(() => monday);
    await db().write((tx) => tx.signInThrottle.deleteMany());
  });

  it('lets a student in with class code, username and PIN, however they are typed', async () => {
    const typed = { classCode: ' ccc-777 ', username: ' ENROLLED ', pin: ` ${secret} ` };
    expect(await signInStudent(typed)).toMatchObject({ kind: 'signed-in' });
  });

  it('takes a PIN whose digits are typed in groups', async () => {
    const [slip] = await addStudents(people.owner, { classId: ids.classId, names: ['Group Er'] });
    const { username = '', pin = '' } = slip ?? {};
    const typed = { classCode: 'CCC777', username, pin: `${pin.slice(0, 3)} ${pin.slice(3)}` };
    expect(await signInStudent(typed)).toMatchObject({ kind: 'signed-in' });
  });

  it('lets a teacher in by e-mail and password, and no student', async () => {
    const teacher = { email: 'Owner@school.invalid', password: secret };
    expect(await signInStaff(teacher)).toMatchObject({ kind: 'signed-in' });
    expect(await signInStaff({ email: 'enrolled', password: secret })).toEqual({ kind: 'refused' });
  });

  it('answers an unknown name like a wrong PIN, and a student of another class too', async () => {
    const refused = { kind: 'refused' };
    expect(await signInStudent(wrong)).toEqual(refused);
    expect(await signInStudent({ ...pupil, username: 'nobody' })).toEqual(refused);
    expect(await signInStudent({ ...pupil, classCode: 'DDD777' })).toEqual(refused);
    expect(await signInStudent({ pin: ['x'], username: {} })).toEqual(refused);
    expect(await signInStudent({ ...pupil, username: 'a\0b' })).toEqual(refused);
    expect(await signInStaff({ email: 'a\0@b', password: secret })).toEqual(refused);
  });

  it('takes as long for an unknown name as for a wrong PIN', async () => {
    const time = async (input: typeof pupil) => {
      const start = process.hrtime.bigint();
      await signInStudent(input);
      return Number(process.hrtime.bigint() - start);
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let n = 0; n < 8; n++) {
      await db().write((tx) => tx.signInThrottle.deleteMany());
      known.push(await time(wrong));
      unknown.push(await time({ ...wrong, username: 'nobody' }));
    }
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[4] ?? 0;
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
  });

  it('makes an account wait after five failures, even with the right PIN, and only that one', async () => {
    for (let n = 0; n < 5; n++) await signInStudent(wrong);
    expect(await signInStudent(pupil)).toEqual({ kind: 'wait' });
    const other = { ...pupil, username: 'classmate' };
    expect(await signInStudent(other)).toMatchObject({ kind: 'signed-in' });
    setClock(() => new Date(monday.getTime() + 16 * 60_000));
    expect(await signInStudent(pupil)).toMatchObject({ kind: 'signed-in' });
  });

  it('counts tries made at the same moment', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => signInStudent(wrong)));
    const judged = tries.filter(
      (one) => one.status === 'fulfilled' && one.value.kind === 'refused',
    );
    expect(judged.length).toBeLessThanOrEqual(5);
    expect(await signInStudent(pupil)).toEqual({ kind: 'wait' });
  });

  it('ends the wait when the teacher gives a new PIN', async () => {
    for (let n = 0; n < 5; n++) await signInStudent({ ...wrong, username: 'classmate' });
    const { pin } = await resetPin(people.owner, {
      classId: ids.classId,
      studentId: people.classmate.id,
    });
    expect(pin).toMatch(/^\d{6}$/);
    const fresh = { ...pupil, username: 'classmate', pin };
    expect(await signInStudent(fresh)).toMatchObject({ kind: 'signed-in' });
  });

  it('slows an attack on a class code without locking the class out', async () => {
    await db().write((tx) =>
      tx.signInThrottle.create({
        data: { key: 'class:CCC777', failures: 100, windowStart: monday },
      }),
    );
    expect(await signInStudent(pupil)).toMatchObject({ kind: 'signed-in' });
    expect(await signInStudent(wrong)).toEqual({ kind: 'refused' });
    expect(await signInStudent(pupil)).toEqual({ kind: 'wait' });
  });

  it('ends every session at once when the version is raised or the account is disabled', async () => {
    const claim = await claimOf(await tokenFor(people.enrolled.id));
    expect(await principalOf(claim)).toMatchObject({ id: people.enrolled.id });
    const where = { id: people.enrolled.id };
    await db().write((tx) => tx.user.update({ where, data: { sessionVersion: 2 } }));
    expect(await principalOf(claim)).toBeNull();
    await db().write((tx) =>
      tx.user.update({ where, data: { sessionVersion: 1, disabledAt: monday } }),
    );
    expect(await principalOf(claim)).toBeNull();
    expect(await signInStudent(pupil)).toEqual({ kind: 'refused' });
    await db().write((tx) => tx.user.update({ where, data: { disabledAt: null } }));
  });

  it('takes no token that another secret made, and none that was cut', async () => {
    const token = await tokenFor(people.enrolled.id);
    expect(await claimOf(token.slice(0, -2))).toBeNull();
    expect(await claimOf('x'.repeat(4000))).toBeNull();
    expect(await claimOf(undefined)).toBeNull();
  });

  it('has no demonstration door outside demo mode', async () => {
    expect(await signInDemo({ as: 'teacher' })).toEqual({ kind: 'refused' });
  });
});
