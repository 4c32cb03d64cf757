import type { Tx } from '../runtime/db';
import type { Student } from '../runtime/session';

/**
 * The form of the set that a student's next attempt asks, of `forms`: neighbours in the class list begin
 * with different ones, and every further attempt takes the one after the last.
 */
export async function giveForm(
  tx: Tx,
  student: Student,
  { classId, forms, last }: { classId: string; forms: number; last: number | undefined },
): Promise<number> {
  if (forms === 1) return 1;
  const before = last ?? (await placeOf(tx, student, classId));
  return (before % forms) + 1;
}

/** How many students stand before this one in the class list, which is sorted by name. */
function placeOf(tx: Tx, { id, name }: Student, classId: string): Promise<number> {
  return tx.enrolment.count({
    where: { classId, student: { OR: [{ name: { lt: name } }, { name, id: { lt: id } }] } },
  });
}
