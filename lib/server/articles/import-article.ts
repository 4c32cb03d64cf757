import { z } from 'zod';
import { bankFileLimit } from '@/lib/domain/facts/bank';
import type { Problem } from '@/lib/domain/facts/problem';
import { readBank } from '@/lib/domain/facts/read-bank';
import { db } from '../runtime/db';
import type { Teacher } from '../runtime/session';
import { importBank } from './import-bank';

export const bankFileInput = z.object({ text: z.string().min(1).max(bankFileLimit) });

/** What came of a bank file: an article, or everything that is wrong with the file. */
export type BankImport =
  | { kind: 'imported'; articleId: string }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'not-json' };

/** Makes an article of the teacher's from a bank file; a file with any problem is refused whole. */
export async function importArticle(
  teacher: Teacher,
  { text }: z.output<typeof bankFileInput>,
): Promise<BankImport> {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'not-json' };
  const read = readBank(json);
  if (read.kind === 'refused') return read;
  const { articleId } = await db().write((tx) =>
    importBank(tx, read.bank, { origin: null, teacherId: teacher.id }),
  );
  return { kind: 'imported', articleId };
}

/** The value of a JSON text; undefined when it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
