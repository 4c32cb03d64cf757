import { randomUUID } from 'node:crypto';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { AskedFact, Item } from '@/lib/domain/questions/question';
import type { Reads, Tx } from '../runtime/db';
import { jsonOf } from '../runtime/json';
import { itemShape, setQuestionOf } from './items';

/** A form of a set, as rows point to it. */
type Form = { setId: string; form: number };
type ArticleForm = Form & { articleId: string };

/** An id for a new question. */
export const newQuestionId = (): string => randomUUID();

/** New questions for one point each. */
export function questionsOf(items: readonly Item[]): SetQuestion[] {
  return items.map((item) => ({ id: newQuestionId(), points: 1, item }));
}

/** The questions of a form of a set, in order. */
export async function loadQuestions(
  read: Reads | Tx,
  { setId, form }: Form,
): Promise<SetQuestion[]> {
  const rows = await read.question.findMany({
    where: { setId, form },
    orderBy: { position: 'asc' },
    select: itemShape,
  });
  return rows.map(setQuestionOf);
}

/** The numbers of the forms that a set has. */
export async function listForms(read: Reads | Tx, setId: string): Promise<number[]> {
  const rows = await read.question.groupBy({
    by: ['form'],
    where: { setId },
    orderBy: { form: 'asc' },
  });
  return rows.map(({ form }) => form);
}

/** Writes the questions of a form that has none, with their keys and facts. */
export async function insertQuestions(
  tx: Tx,
  form: ArticleForm,
  questions: readonly SetQuestion[],
): Promise<void> {
  await insertPlaced(tx, form, placed(questions));
}

/** Writes a form's questions in the place of those it had; one that stays where it was is left alone. */
export async function rewriteQuestions(
  tx: Tx,
  form: ArticleForm,
  { before, after }: Record<'before' | 'after', readonly SetQuestion[]>,
): Promise<void> {
  const gone = before.filter((question, at) => after[at] !== question).map(({ id }) => id);
  const come = placed(after).filter(({ question, position }) => before[position] !== question);
  await tx.question.deleteMany({ where: { id: { in: gone } } });
  if (come.length > 0) await insertPlaced(tx, form, come);
}

type Placed = { position: number; question: SetQuestion };

const placed = (questions: readonly SetQuestion[]): Placed[] =>
  questions.map((question, position) => ({ position, question }));

async function insertPlaced(
  tx: Tx,
  { articleId, setId, form }: ArticleForm,
  rows: readonly Placed[],
): Promise<void> {
  const asked = rows.flatMap(({ question: { id: questionId, item } }) =>
    item.facts.map((fact, position) => ({ questionId, position, fact })),
  );
  const refs = [...new Set(asked.map(({ fact }) => fact.factId))];
  const facts = await loadFactRows(tx, articleId, refs);
  await tx.question.createMany({
    data: rows.map(({ position, question: { id, points, item } }) => {
      const { question } = item;
      return { id, setId, form, position, points, kind: question.kind, body: jsonOf(question) };
    }),
  });
  await tx.answerKey.createMany({
    data: rows.map(({ question: { id, item } }) => ({ questionId: id, body: jsonOf(item.key) })),
  });
  await tx.questionFact.createMany({
    data: asked.map(({ fact, ...place }) => {
      const ids = facts.get(keyOf(fact));
      if (!ids) throw new Error(`The article lacks fact ${keyOf(fact)}.`);
      return { ...place, ...ids, slot: fact.slot };
    }),
  });
}

const keyOf = ({ factId, factRevision }: Pick<AskedFact, 'factId' | 'factRevision'>) =>
  `${factId}/${factRevision}`;

/** Facts are asked for in lots: SQLite takes 999 values in one query. */
const lot = 500;

/** The ids of every revision of some facts of an article, by number and revision. */
async function loadFactRows(tx: Tx, articleId: string, refs: string[]) {
  const ids = new Map<string, { factId: string; factRevisionId: string }>();
  for (let at = 0; at < refs.length; at += lot) {
    const facts = await tx.fact.findMany({
      where: { articleId, ref: { in: refs.slice(at, at + lot) } },
      select: { id: true, ref: true, revisions: { select: { id: true, revision: true } } },
    });
    for (const { id: factId, ref, revisions } of facts)
      for (const { id: factRevisionId, revision } of revisions)
        ids.set(keyOf({ factId: ref, factRevision: revision }), { factId, factRevisionId });
  }
  return ids;
}
