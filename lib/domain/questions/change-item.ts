import { fold, occurrences } from '../article/words';
import type { Bank } from '../facts/bank';
import { entityNamed, indexOf, type Placed } from '../facts/bank-index';
import { confusableWith } from './confusable';
import type { AnswerKey, Distractor, Item, Option, Question } from './question';
import { sourceOf } from './wrong';

/** What a teacher may change in a question; what is absent stays as it is. */
export type ItemChange = {
  /** The stem or claim; for a gap, the text before it and the text after it. */
  stem?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  /** New texts of options, order entries, or both sides of a match, by id ("left:a", "right:b" in a match). */
  texts?: Record<string, string> | undefined;
  /** The other accepted answers of a typed question. */
  accept?: string[] | undefined;
  /** How far a typed number may lie from the value. */
  tolerance?: number | undefined;
};

/** The question with a teacher's change, key and options kept together; the gate judges what came of it. */
export function changeItem(item: Item, change: ItemChange, bank: Bank): Item {
  const key = changeKey(item.key, change, bank);
  return {
    ...item,
    question: changeQuestion(item.question, change),
    key: change.accept === undefined ? key : guarded(key, item, bank),
  };
}

/** A typed key with every name of the bank that one of its wordings could be mistaken for. */
function guarded(key: AnswerKey, { facts: [{ factId, slot: at }] }: Item, bank: Bank): AnswerKey {
  const slot = indexOf(bank).factById.get(factId)?.slots[at];
  if (!slot || (key.kind !== 'cloze' && key.kind !== 'short')) return key;
  return { ...key, confusable: confusableWith(bank, slot, [key.answer, ...key.accept]) };
}

function changeQuestion(question: Question, change: ItemChange): Question {
  const { texts = {} } = change;
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const options = renamed(question.options, texts);
      return { ...question, stem: change.stem ?? question.stem, options };
    }
    case 'trueFalse':
      return { ...question, claim: change.stem ?? question.claim };
    case 'cloze': {
      const { before = question.before, after = question.after } = change;
      return { ...question, before, after };
    }
    case 'short':
    case 'number':
    case 'date':
      return { ...question, stem: change.stem ?? question.stem };
    case 'order': {
      // The key is the order in time: another stem would turn it round.
      return { ...question, entries: renamed(question.entries, texts) };
    }
    case 'match': {
      const left = renamed(question.left, texts, 'left:');
      const right = renamed(question.right, texts, 'right:');
      return { ...question, stem: change.stem ?? question.stem, left, right };
    }
  }
}

function renamed(options: Option[], texts: Record<string, string>, side = ''): Option[] {
  return options.map((option) => ({ ...option, text: texts[side + option.id] ?? option.text }));
}

function changeKey(key: AnswerKey, change: ItemChange, bank: Bank): AnswerKey {
  const { texts = {} } = change;
  switch (key.kind) {
    case 'choice': {
      const distractors = rewritten(key.distractors, texts, bank);
      return { ...key, answer: texts[key.optionId] ?? key.answer, distractors };
    }
    case 'multiple':
      return { ...key, distractors: rewritten(key.distractors, texts, bank) };
    case 'trueFalse':
      return { ...key, swap: swapIn(change.stem, key.swap) };
    case 'cloze':
    case 'short':
      return { ...key, accept: acceptOf(key, change) };
    case 'number': {
      const { tolerance = key.tolerance } = change;
      const isDistance = tolerance >= 0 && Number.isFinite(tolerance);
      const accept = acceptOf(key, change);
      return { ...key, accept, tolerance: isDistance ? tolerance : key.tolerance };
    }
    case 'date':
      return { ...key, accept: acceptOf(key, change) };
    case 'order':
    case 'match':
      return key;
  }
}

/** A wrong option that says something else comes from elsewhere in the article, or from nowhere. */
function rewritten(
  distractors: Distractor[],
  texts: Record<string, string>,
  bank: Bank,
): Distractor[] {
  return distractors.map((distractor) => {
    const { optionId } = distractor;
    const text = texts[optionId] ?? distractor.text;
    return fold(text) === fold(distractor.text)
      ? { ...distractor, text }
      : { optionId, text, from: sourceOf(placesOf(bank, text)) };
  });
}

type Swap = Extract<AnswerKey, { kind: 'trueFalse' }>['swap'];

/** A claim from which the swapped part is gone has nothing left to be put right word by word. */
function swapIn(claim: string | undefined, swap: Swap): Swap {
  if (claim === undefined || swap === null) return swap;
  return occurrences(claim, swap.wrong).length > 0 ? swap : null;
}

/** Where the bank has a text as an answer, or what it names. */
function placesOf(bank: Bank, text: string): readonly Placed[] {
  const { slotsByEntity, slotsByText } = indexOf(bank);
  const entity = entityNamed(bank, text);
  return (entity && slotsByEntity.get(entity.name)) ?? slotsByText.get(fold(text)) ?? [];
}

function acceptOf(key: { accept: string[] }, change: ItemChange): string[] {
  return change.accept === undefined ? key.accept : eachOnce(change.accept);
}

/** Wordings without the blank ones and without those that differ in case and spaces only. */
function eachOnce(wordings: string[]): string[] {
  const trimmed = wordings.map((wording) => wording.trim()).filter((wording) => wording !== '');
  const forms = trimmed.map(looseForm);
  return trimmed.filter((_, i) => forms.indexOf(forms[i] ?? '') === i);
}

const looseForm = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
