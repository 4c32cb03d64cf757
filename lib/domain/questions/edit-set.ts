import type { Bank } from '../facts/bank';
import { changeItem, type ItemChange } from './change-item';
import type { Item } from './question';

/** A question of a set. It keeps its id as long as it asks in the place of no other. */
export type SetQuestion = {
  id: string;
  /** What a full answer is worth: 1 to 20. */
  points: number;
  item: Item;
};

/** The most questions that a set may have. */
export const questionsAtMost = 200;

/** The most forms that a set may have, the one its teacher edited included. */
export const formsAtMost = 4;

/** Why an edit cannot be made. */
export type EditFault =
  | 'questionNotFound'
  | 'orderMismatch'
  | 'lastQuestion'
  | 'setFull'
  | 'noSuchQuestion'
  | 'noOtherQuestion'
  | 'noOtherOnFact';

/** The questions after an edit, or why they stay as they are. */
export type Edited =
  | { kind: 'edited'; questions: SetQuestion[] }
  | { kind: 'refused'; why: EditFault };

type Questions = readonly SetQuestion[];

const edited = (questions: SetQuestion[]): Edited => ({ kind: 'edited', questions });
const refused = (why: EditFault): Edited => ({ kind: 'refused', why });

/** The questions in another order, which names each of them once. */
export function reorder(questions: Questions, order: readonly string[]): Edited {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const sorted = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const complete = sorted.length === questions.length && order.length === questions.length;
  return complete ? edited(sorted) : refused('orderMismatch');
}

/** One question with a teacher's change and other points; what is absent stays as it is. */
export function change(
  questions: Questions,
  id: string,
  { change: wish, points }: { change: ItemChange; points?: number | undefined },
  bank: Bank,
): Edited {
  return at(questions, id, (index, question) => {
    const item = changeItem(question.item, wish, bank);
    return edited(questions.with(index, { id, points: points ?? question.points, item }));
  });
}

/** A new question after another one, or at the end; `item` is null where none could be made. */
export function add(
  questions: Questions,
  { id, item, after }: { id: string; item: Item | null; after: string | null },
): Edited {
  if (questions.length >= questionsAtMost) return refused('setFull');
  if (!item) return refused('noSuchQuestion');
  const made = { id, points: 1, item };
  if (after === null) return edited([...questions, made]);
  return at(questions, after, (index) => edited(questions.toSpliced(index + 1, 0, made)));
}

/** A new question in the place of one, for as many points; `make` gives null where there is none. */
export function exchange(
  questions: Questions,
  id: string,
  made: { id: string; make: (index: number) => Item | null; otherwise: EditFault },
): Edited {
  return at(questions, id, (index, { points }) => {
    const item = made.make(index);
    if (!item) return refused(made.otherwise);
    return edited(questions.with(index, { id: made.id, points, item }));
  });
}

/** The questions without one of them; the last one stays. */
export function remove(questions: Questions, id: string): Edited {
  return at(questions, id, (index) =>
    questions.length > 1 ? edited(questions.toSpliced(index, 1)) : refused('lastQuestion'),
  );
}

function at(
  questions: Questions,
  id: string,
  edit: (index: number, question: SetQuestion) => Edited,
): Edited {
  const index = questions.findIndex((question) => question.id === id);
  const question = questions[index];
  return question ? edit(index, question) : refused('questionNotFound');
}

/** What brings an edited set back to how it was: the old order, and the questions that differ. */
export type Reversal = { order: string[]; questions: SetQuestion[] };

/** How to come back from `after` to `before`; a question that an edit leaves alone is the same object. */
export function reversalOf(before: Questions, after: Questions): Reversal {
  const kept = new Set(after);
  return {
    order: before.map(({ id }) => id),
    questions: before.filter((question) => !kept.has(question)),
  };
}

/** The questions as they were before the edit that led to `after`. */
export function revert(after: Questions, { order, questions }: Reversal): SetQuestion[] {
  const byId = new Map([...after, ...questions].map((question) => [question.id, question]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
