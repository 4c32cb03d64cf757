import { contentStems, fold, standsIn, wordsOf } from '../../article/words';
import { entityNamed } from '../../facts/bank-index';
import { entityOf } from '../../facts/names';
import { intervalOf, overlap } from '../dates';
import { formOf, initialsOf, isAcronym } from '../form';
import { readQuantity } from '../quantities';
import type { ChoiceCase, OptionsCase } from './cases';

/** "None of the above" is among the options. */
export function noneOfTheAbove({ texts }: OptionsCase): boolean {
  return texts.some((text) =>
    /\b(none|neither) of (the|these|them)\b|^none$|^neither$/i.test(text),
  );
}

/** "All of the above" is among the options. */
export function allOfTheAbove({ texts }: OptionsCase): boolean {
  return texts.some((text) => /\b(all|both) of (the|these|them)\b|^all$|^both$/i.test(text));
}

/** An option combines others: "A and C", "both the first and the second". */
export function kType({ texts }: OptionsCase): boolean {
  const letters =
    /^\(?([a-e]|i{1,3}|iv|[1-5])\)?,? (and|or|&) \(?([a-e]|i{1,3}|iv|[1-5])\)?( only)?$/i;
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
  return texts.some((text) => /^(true|false|yes|no)\b/i.test(text));
}

/** Numbers or dates do not stand in order. */
export function lostSequence({ ranks }: ChoiceCase): boolean {
  const sorted = [...ranks].sort((a, b) => a - b);
  return ranks.length > 0 && String(ranks) !== String(sorted);
}

/** A word of the stem stands in the key and in no other option. */
export function repeatedWord({ stem, answer, wrong }: ChoiceCase): boolean {
  const elsewhere = new Set(wrong.flatMap(contentStems));
  const asked = new Set(contentStems(stem));
  return contentStems(answer).some((word) => asked.has(word) && !elsewhere.has(word));
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

/** Options are of different kinds: a number beside a name, an acronym beside a word. */
export function logicalCue({ texts, type }: ChoiceCase): boolean {
  return new Set(texts.map((text) => formOf(text, type))).size > 1;
}

/** An option is of another type, subtype or form than the key, or stands in the stem. */
export function implausibleDistractor({ bank, slot, stem, wrong }: ChoiceCase): boolean {
  const key = entityOf(bank, slot);
  const anyClass = /^who\b/i.test(stem) || /\b(abbreviation|acronym)\b/i.test(stem);
  const dates =
    slot.type === 'date' && typeof slot.value === 'string' ? intervalOf(slot.value) : null;
  return wrong.some((text) => {
    const entity = entityNamed(bank, text);
    const otherClass =
      key && entity && (entity.type !== key.type || (!anyClass && entity.subtype !== key.subtype));
    const year = /^\d{4}$/.test(text) ? intervalOf(text) : null;
    const within = dates && year && overlap(dates, year);
    return otherClass || within || standsIn(stem, text);
  });
}

/** The key is an acronym whose long form stands in the stem, or the other way round. */
export function initialsCue({ stem, answer, wrong }: ChoiceCase): boolean {
  return initialsGiven(stem, answer) && !wrong.some((text) => initialsGiven(stem, text));
}

/** Whether a text gives an answer away by its initials. */
export function initialsGiven(text: string, answer: string): boolean {
  const name =
    text.match(/\p{Lu}\p{L}+(?:[\s-]+(?:(?:of|and|the|in|for)\s+)*\p{Lu}\p{L}+)+/gu) ?? [];
  const spelled = (initials: string) => initials.length > 1 && initials.includes(answer);
  if (isAcronym(answer)) return name.some((one) => spelled(initialsOf(one)));
  const initials = initialsOf(answer);
  return initials.length > 2 && text.split(/[^\p{L}]+/u).includes(initials);
}

/** A title in the stem fits the key alone: "Which president ...?", "President X". */
export function titleCue({ stem, answer, wrong }: ChoiceCase): boolean {
  const titles = /\b(president|minister|general|king|queen|prince|doctor|professor|captain)\b/gi;
  const asked = (stem.match(titles) ?? []).map((title) => title.toLowerCase());
  const bears = (text: string) => asked.some((title) => wordsOf(text)[0] === title);
  return bears(answer) && !wrong.every(bears);
}

/** An exact number stands beside rounded ones. */
export function exactBesideRounded({ texts, type }: ChoiceCase): boolean {
  if (type !== 'number' && type !== 'money' && type !== 'percent') return false;
  const values = texts.map((text) => readQuantity(text)?.value ?? 0);
  if (values.every((value) => value < 30)) return false;
  const round = (value: number) => value % 10 === 0;
  return new Set(values.map(round)).size > 1;
}
