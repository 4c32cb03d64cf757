import type { ItemChange } from '@/lib/domain/questions/change-item';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Option, Question } from '@/lib/domain/questions/question';

/** What stands in the fields of an edit form, as it was typed. */
export type EditDraft = {
  /** The stem or claim. */
  stem: string;
  before: string;
  after: string;
  /** By id, as ItemChange names them. */
  texts: Record<string, string>;
  /** One answer per line. */
  accept: string;
  tolerance: string;
  points: string;
};

/** The fields of a question before anything was typed. */
export function draftOf({ item: { question, key }, points }: SetQuestion): EditDraft {
  return {
    stem: stemOf(question),
    before: question.kind === 'cloze' ? question.before : '',
    after: question.kind === 'cloze' ? question.after : '',
    texts: textsOf(question),
    accept: 'accept' in key ? key.accept.filter((text) => text !== key.answer).join('\n') : '',
    tolerance: key.kind === 'number' ? String(key.tolerance) : '',
    points: String(points),
  };
}

function stemOf(question: Question): string {
  if (question.kind === 'cloze') return '';
  return question.kind === 'trueFalse' ? question.claim : question.stem;
}

function textsOf(question: Question): Record<string, string> {
  const named = (options: Option[], prefix = '') =>
    options.map(({ id, text }) => [prefix + id, text] as const);
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return Object.fromEntries(named(question.options));
    case 'order':
      return Object.fromEntries(named(question.entries));
    case 'match':
      return Object.fromEntries([
        ...named(question.left, 'left:'),
        ...named(question.right, 'right:'),
      ]);
    default:
      return {};
  }
}

/** Whether two drafts say the same. */
export function isSameDraft(a: EditDraft, b: EditDraft): boolean {
  const parts = ({ texts, ...rest }: EditDraft) =>
    JSON.stringify([Object.entries(texts).sort(), Object.entries(rest).sort()]);
  return parts(a) === parts(b);
}

/** What a draft changes, compared with the fields before anything was typed. */
export function changeOf(draft: EditDraft, base: EditDraft): ItemChange {
  const change: ItemChange = {};
  if (draft.stem !== base.stem) change.stem = oneLine(draft.stem).trim();
  if (draft.before !== base.before) change.before = oneLine(draft.before);
  if (draft.after !== base.after) change.after = oneLine(draft.after);
  const texts = Object.entries(draft.texts).filter(([id, text]) => text !== base.texts[id]);
  if (texts.length > 0)
    change.texts = Object.fromEntries(texts.map(([id, text]) => [id, oneLine(text).trim()]));
  if (draft.accept !== base.accept) change.accept = linesOf(draft.accept);
  if (draft.tolerance !== base.tolerance) change.tolerance = Number(draft.tolerance);
  return change;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => oneLine(line).trim());
  return [...new Set(lines.filter(Boolean))];
}

/** Why a draft cannot be saved, by field: "stem", "gap", "texts.a", "tolerance", "points". */
export type DraftProblems = Record<string, 'empty' | 'notANumber' | 'notPoints'>;

/** What keeps a draft from being saved. */
export function problemsOf(draft: EditDraft, { item }: SetQuestion): DraftProblems {
  const problems: DraftProblems = {};
  const { kind } = item.question;
  const isEmpty = (text: string) => text.trim() === '';
  if (kind === 'cloze') {
    if (isEmpty(draft.before + draft.after)) problems.gap = 'empty';
  } else if (isEmpty(draft.stem)) problems.stem = 'empty';
  for (const [id, text] of Object.entries(draft.texts))
    if (isEmpty(text)) problems[`texts.${id}`] = 'empty';
  if (kind === 'number' && !isAmount(draft.tolerance)) problems.tolerance = 'notANumber';
  if (!/^([1-9]|1\d|20)$/.test(draft.points.trim())) problems.points = 'notPoints';
  return problems;
}

const isAmount = (text: string) => /^\s*\d+(\.\d+)?\s*$/.test(text);
