import type { Response } from '@/lib/domain/grading/response';
import type { Item } from '@/lib/domain/questions/question';
import type { Random } from '@/lib/domain/random';

/** What a student writes who knows the answer. */
export function rightAnswer({ key }: Pick<Item, 'key'>): Response {
  switch (key.kind) {
    case 'choice':
      return { kind: 'choice', optionId: key.optionId };
    case 'multiple':
      return { kind: 'multiple', optionIds: key.optionIds };
    case 'trueFalse':
      return { kind: 'trueFalse', value: key.value };
    case 'cloze':
    case 'short':
    case 'number':
      return { kind: key.kind, text: key.answer };
    case 'date':
      return { kind: 'date', text: key.answer, dayFirst: true };
    case 'order':
      return { kind: 'order', ids: key.ids };
    case 'match':
      return { kind: 'match', pairs: key.pairs };
  }
}

/** A likely mistake: another option, a neighbouring pair exchanged, or the answer to another question. */
export function slip(item: Item, all: readonly Item[], chance: Random): Response {
  const { question, key } = item;
  switch (question.kind) {
    case 'choice': {
      const wrong = question.options.filter(
        ({ id }) => key.kind === 'choice' && id !== key.optionId,
      );
      return { kind: 'choice', optionId: chance.pick(wrong)?.id ?? 'a' };
    }
    case 'multiple':
      return {
        kind: 'multiple',
        optionIds: chance.shuffle(question.options.map(({ id }) => id)).slice(0, 2),
      };
    case 'trueFalse':
      return { kind: 'trueFalse', value: key.kind === 'trueFalse' && !key.value };
    case 'order':
      return { kind: 'order', ids: chance.shuffle(question.entries.map(({ id }) => id)) };
    case 'match': {
      const rights = chance.shuffle(question.right.map(({ id }) => id));
      return {
        kind: 'match',
        pairs: question.left.map(({ id }, at) => ({ left: id, right: rights[at] ?? id })),
      };
    }
    case 'date':
      return { kind: 'date', text: otherAnswer(item, all, chance), dayFirst: true };
    case 'cloze':
    case 'short':
    case 'number':
      return { kind: question.kind, text: otherAnswer(item, all, chance) };
  }
}

/** The answer to another question of the kind, or what one writes who has no idea. */
function otherAnswer({ key }: Item, all: readonly Item[], chance: Random): string {
  const others = all.flatMap((other) =>
    other.key.kind === key.kind && 'answer' in other.key && other.key !== key
      ? [other.key.answer]
      : [],
  );
  const blank = key.kind === 'number' ? '100' : key.kind === 'date' ? '2014' : 'Moscow';
  return chance.pick(others) ?? blank;
}
