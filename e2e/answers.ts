import type { Locator, Page } from '@playwright/test';
import type { AnswerKey, Item, Question } from '@/lib/domain/questions/question';
import type { Stored } from './journey';

/** A question of an attempt with its key, as the server's own database has them. */
export type Asked = {
  questionId: string;
  points: number;
  question: Question;
  key: AnswerKey;
  /** What proves the answers, in words that no student may read before the release. */
  proofs: { statement: string; quote: string }[];
};

type Row = Record<'questionId' | 'body' | 'keyBody', string> & { points: number };

/** The questions of one form of a set, in order. */
export function askedIn(stored: Stored, setId: string, form = 1): Asked[] {
  const rows = stored.all<Row>(
    `SELECT q.id AS questionId, q.points, q.body, k.body AS keyBody
       FROM "Question" q JOIN "AnswerKey" k ON k.questionId = q.id
       WHERE q.setId = ? AND q.form = ? ORDER BY q.position`,
    setId,
    form,
  );
  return rows.map(({ body, keyBody, ...row }) => ({
    ...row,
    question: JSON.parse(body),
    key: JSON.parse(keyBody),
    proofs: stored.all(
      `SELECT r.statement, r.quote FROM "QuestionFact" f
         JOIN "FactRevision" r ON r.id = f.factRevisionId WHERE f.questionId = ?`,
      row.questionId,
    ),
  }));
}

/** The questions of the attempt that a page shows, in order. */
export function askedOn(page: Page, stored: Stored): Asked[] {
  const attemptId = /\/attempts\/([^/]+)/.exec(page.url())?.[1];
  const [attempt] = stored.all<{ setId: string; form: number }>(
    `SELECT s.setId, a.form FROM "Attempt" a JOIN "Assignment" s ON s.id = a.assignmentId
       WHERE a.id = ?`,
    attemptId,
  );
  return attempt ? askedIn(stored, attempt.setId, attempt.form) : [];
}

/** How a control is pressed: clicked, tapped. */
export type Press = (control: Locator) => Promise<void>;
export const click: Press = (control) => control.click();

/** Gives the right answer to the question on the screen, or one that earns nothing. */
export async function answer(
  page: Page,
  { question, key }: Asked,
  { right = true, press = click }: { right?: boolean; press?: Press } = {},
): Promise<void> {
  const option = (id: string) =>
    page.getByRole(key.kind === 'choice' ? 'radio' : 'checkbox').nth(placeIn(question, id));
  switch (key.kind) {
    case 'choice':
      return press(option(right ? key.optionId : (othersOf(question, [key.optionId])[0] ?? '')));
    case 'multiple': {
      const ids = right ? key.optionIds : othersOf(question, key.optionIds).slice(0, 1);
      for (const id of ids) await press(option(id));
      return;
    }
    case 'trueFalse':
      return press(page.getByRole('radio', { name: key.value === right ? 'True' : 'False' }));
    case 'order':
      return putInOrder(page, press, question, right ? key.ids : key.ids.toReversed());
    case 'match':
      return pairUp(page, press, question, right ? key.pairs : turned(key.pairs));
    default:
      await press(answerField(page));
      return answerField(page).fill(right ? key.answer : wrongWords[key.kind]);
  }
}

const wrongWords = {
  cloze: 'nothing of the kind',
  short: 'nothing of the kind',
  number: '987654321',
  date: '3 January 1801',
};

/** Where a typed answer goes, whatever the kind. */
export const answerField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^(Missing words|Your answer)$/ });

/** The button that moves an entry, or the one that takes a half of a pair. */
export const upButton = (page: Page, text: string): Locator =>
  page.getByRole('button', { name: `Move “${text}” up`, exact: true });
export const poolButton = (page: Page, text: string): Locator =>
  page.locator('.pool').getByRole('button', { name: text });

type Order = Extract<Question, { kind: 'order' }>;
type Match = Extract<Question, { kind: 'match' }>;
type Key<K> = Extract<Item['key'], { kind: K }>;

/** How often each entry has to go up, one after the other, to bring them from the order shown to another. */
export function movesUp(question: Order, ids: string[]): { text: string; times: number }[] {
  const shown = question.entries.map(({ id }) => id);
  return ids.map((id, place) => {
    const from = shown.indexOf(id);
    shown.splice(place, 0, ...shown.splice(from, 1));
    return { text: textIn(question.entries, id), times: from - place };
  });
}

async function putInOrder(page: Page, press: Press, question: Question, ids: string[]) {
  const moves = movesUp(question as Order, ids).filter(({ times }) => times > 0);
  for (const { text, times } of moves)
    for (let time = 0; time < times; time++) await press(upButton(page, text));
  if (moves.length === 0) await press(page.getByRole('button', { name: 'This order is right' }));
}

async function pairUp(page: Page, press: Press, question: Question, pairs: Key<'match'>['pairs']) {
  for (const { text } of partners(question as Match, pairs)) await press(poolButton(page, text));
}

/** The right halves in the order in which the left ones ask for them. */
export function partners({ left, right }: Match, pairs: Key<'match'>['pairs']) {
  return left.map(({ id }) => {
    const partner = pairs.find((pair) => pair.left === id)?.right ?? '';
    return { id: partner, text: textIn(right, partner) };
  });
}

const turned = (pairs: Key<'match'>['pairs']) =>
  pairs.map(({ left }, at) => ({ left, right: pairs[(at + 1) % pairs.length]?.right ?? '' }));

const optionsOf = (question: Question) => ('options' in question ? question.options : []);

const othersOf = (question: Question, ids: string[]) =>
  optionsOf(question).flatMap(({ id }) => (ids.includes(id) ? [] : [id]));

/** The 0-based place of an option. */
export function placeIn(question: Question, id: string): number {
  return optionsOf(question).findIndex((option) => option.id === id);
}

const textIn = (options: { id: string; text: string }[], id: string) =>
  options.find((option) => option.id === id)?.text ?? '';
