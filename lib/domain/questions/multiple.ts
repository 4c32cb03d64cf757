import type { Fact } from '../facts/fact';
import type { Random } from '../random';
import { idOf, optionsOf } from './arrange';
import { type AskedFact, askedFact, type Distractor, type Item } from './question';
import type { Wrong } from './wrong';

/** A right option with the fact that proves it. */
export type RightOption = { text: string; fact: Fact; slot: number };

/** A question with several right options among wrong ones; null where two options read the same. */
export function multipleOf(
  stem: string,
  right: readonly RightOption[],
  wrong: readonly Wrong[],
  random: Random,
): Item | null {
  const texts = [...right, ...wrong].map(({ text }) => text);
  if (new Set(texts).size < texts.length) return null;
  const options = optionsOf(random.shuffle(texts));
  const [first, ...others]: AskedFact[] = right.map(({ fact, slot }) => askedFact(fact, slot));
  if (!first) return null;
  const distractors: Distractor[] = wrong.map((one) => ({
    ...one,
    optionId: idOf(options, one.text),
  }));
  return {
    question: { kind: 'multiple', stem, options },
    key: {
      kind: 'multiple',
      optionIds: right.map(({ text }) => idOf(options, text)),
      distractors: distractors.sort((a, b) => (a.optionId < b.optionId ? -1 : 1)),
    },
    facts: [first, ...others],
  };
}
