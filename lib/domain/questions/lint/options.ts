import { fold, wordsOf } from '../../article/words';
import type { Case, ChoiceCase, OptionsCase } from './cases';

/** "None of the above" is among the options. */
export function noneOfTheAbove({ texts }: OptionsCase): boolean {
  const none = /^(none|neither) of (the|these|them)\b|^none$|^neither$/i;
  return texts.some((text) => none.test(text.trim()));
}

/** "All of the above" is among the options. */
export function allOfTheAbove({ texts }: OptionsCase): boolean {
  const all =
    /^(all|both|each|any) of (the|these|them)\b|^(all|both)$|^all (of )?(two|three|four)$/i;
  return texts.some((text) => all.test(text.trim()));
}

/** An option combines others: "A and C", "both the first and the second". */
export function kType({ texts }: OptionsCase): boolean {
  const letters =
    /^(both |either |only |options? )*\(?([a-e]|i{1,3}|iv|[1-5])\)?,? (and|or|&) \(?([a-e]|i{1,3}|iv|[1-5])\)?( only)?$/i;
  const combines = (text: string) =>
    texts.filter((other) => other !== text && ` ${fold(text)} `.includes(` ${fold(other)} `))
      .length > 1;
  return texts.some((text) => letters.test(text.trim()) || combines(text));
}

/** The key is more than 20% longer than every other option. */
export function keyLongest({ answer, wrong }: ChoiceCase): boolean {
  const longest = Math.max(...wrong.map((text) => text.length));
  return answer.length > longest * 1.2 && answer.length - longest > 2;
}

/** Options are "true" and "false", or "yes" and "no". */
export function trueFalseOptions({ texts }: OptionsCase): boolean {
  return texts.some((text) => /^(true|false|yes|no)\s*($|[,.:;(–—-])/i.test(text));
}

/** Numbers or dates do not stand in order. */
export function lostSequence({ ranks }: ChoiceCase): boolean {
  const sorted = [...ranks].sort((a, b) => a - b);
  return ranks.length > 0 && String(ranks) !== String(sorted);
}

/** Every word of the key recurs in other options, and of no other option is this so. */
export function convergence({ answer, wrong }: ChoiceCase): boolean {
  const recurs = (text: string, others: string[]) => {
    const pool = others.flatMap(wordsOf);
    return wordsOf(text).length > 1 && wordsOf(text).every((word) => pool.includes(word));
  };
  const others = (text: string) => [answer, ...wrong].filter((one) => one !== text);
  return recurs(answer, wrong) && !wrong.some((text) => recurs(text, others(text)));
}

/** Too few or too many things to choose, order or match, or none that is right or wrong. */
export function optionCount({ item: { question, key } }: Case): boolean {
  const outside = (count: number, least: number, most: number) => count < least || count > most;
  switch (question.kind) {
    case 'choice':
      return outside(question.options.length, 3, 4);
    case 'multiple': {
      const right = key.kind === 'multiple' ? key.optionIds.length : 0;
      const { length } = question.options;
      return outside(length, 4, 6) || right < 2 || right >= length;
    }
    case 'order':
      return outside(question.entries.length, 3, 6);
    case 'match':
      return outside(question.left.length, 4, 6) || question.right.length < question.left.length;
    default:
      return false;
  }
}
