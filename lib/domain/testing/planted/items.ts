import { fold } from '../../article/words';
import type { Bank } from '../../facts/bank';
import type { Fact } from '../../facts/fact';
import { readNumber } from '../../facts/written-number';
import { idOf, optionsOf } from '../../questions/arrange';
import type { LintRule } from '../../questions/lint/rules';
import { boundOf } from '../../questions/quantities';
import { type AnswerKey, type AskedFact, askedFact, type Item } from '../../questions/question';
import { precisionOf, toleranceOf, typedKey } from '../../questions/typed';
import { bridgeBank, factOf, seedBank } from '../banks';

type KeyOf<K extends AnswerKey['kind']> = Extract<AnswerKey, { kind: K }>;

/** Writes questions by hand on a bank; a fact's slot is named by its text: `short('F77', '2009', ...)`. */
export function writerOn(bank: Bank) {
  const slotAt = (id: string, text: string) => {
    const fact = factOf(bank, id);
    const at = fact.slots.findIndex((slot) => slot.text === text);
    const slot = fact.slots[at];
    if (!slot) throw new Error(`no slot ${text} in ${id}`);
    return { fact, at, slot };
  };
  const asked = (id: string, text: string) => askedFact(slotAt(id, text).fact, slotAt(id, text).at);

  /** The option called `right` is the key: the slot's text if nothing is said. */
  function choice(id: string, text: string, stem: string, options: string[], right = text): Item {
    const shown = optionsOf(options);
    const optionId = idOf(shown, right);
    const distractors = shown
      .filter((option) => option.id !== optionId)
      .map((option) => ({ optionId: option.id, text: option.text, from: null }));
    return {
      question: { kind: 'choice', stem, options: shown },
      key: { kind: 'choice', optionId, answer: right, distractors },
      facts: [asked(id, text)],
    };
  }

  /**
   * Right options with the fact and slot that prove them: `[id, slot, option]`, or `[id, slot]` for the slot.
   * A wrong one may name the fact that denies it: `[id, option]`.
   */
  function multiple(
    stem: string,
    right: [id: string, slot: string, option?: string][],
    wrong: (string | [id: string, option: string])[],
  ): Item {
    const rights = right.map(([, slot, option = slot]) => option);
    const wrongs = wrong.map((one) => (typeof one === 'string' ? one : one[1]));
    // Wrong ones stand among the right ones, as a careful writer puts them.
    const options = optionsOf([...rights, ...wrongs].toSorted());
    const distractors = wrong.map((one, at) => {
      const text = wrongs[at] ?? '';
      const from = typeof one === 'string' ? null : sourceIn(factOf(bank, one[0]));
      return { optionId: idOf(options, text), text, from };
    });
    return {
      question: { kind: 'multiple', stem, options },
      key: {
        kind: 'multiple',
        optionIds: rights.map((text) => idOf(options, text)),
        distractors,
      },
      facts: several(right.map(([id, slot]) => asked(id, slot))),
    };
  }

  /** A claim; a false one says what it has put in the place of the slot. */
  function claim(id: string, text: string, said: string, wrong?: string): Item {
    const swap = wrong === undefined ? null : { wrong, right: text };
    return {
      question: { kind: 'trueFalse', claim: said },
      key: { kind: 'trueFalse', value: swap === null, swap },
      facts: [asked(id, text)],
    };
  }

  /** A sentence with its gap written "____". */
  function cloze(id: string, text: string, sentence: string, key: Partial<KeyOf<'cloze'>> = {}) {
    const [before = '', after = ''] = sentence.split('____');
    return {
      question: { kind: 'cloze', before, after },
      key: { kind: 'cloze', ...typedKey(bank, slotAt(id, text).slot), ...key },
      facts: [asked(id, text)],
    } satisfies Item;
  }

  function short(id: string, text: string, stem: string, key: Partial<KeyOf<'short'>> = {}) {
    return {
      question: { kind: 'short', stem },
      key: { kind: 'short', ...typedKey(bank, slotAt(id, text).slot), ...key },
      facts: [asked(id, text)],
    } satisfies Item;
  }

  function number(id: string, text: string, stem: string, key: Partial<KeyOf<'number'>> = {}) {
    const { fact, slot } = slotAt(id, text);
    const value = readNumber(text)?.value ?? 0;
    const bound = boundOf(fact, slot);
    const tolerance = bound === 'about' ? toleranceOf(value) : 0;
    return {
      question: { kind: 'number', stem },
      key: { kind: 'number', answer: text, value, bound, tolerance, accept: slot.accept, ...key },
      facts: [asked(id, text)],
    } satisfies Item;
  }

  function date(id: string, text: string, stem: string, key: Partial<KeyOf<'date'>> = {}) {
    const { slot } = slotAt(id, text);
    const value = String(slot.value);
    return {
      question: { kind: 'date', stem, precision: precisionOf(slot) ?? 'day' },
      key: { kind: 'date', answer: text, value, accept: slot.accept, ...key },
      facts: [asked(id, text)],
    } satisfies Item;
  }

  /** Events in their right order, `[id, date slot, entry]`; shown as they come in the alphabet. */
  function order(stem: string, events: [id: string, slot: string, entry: string][]): Item {
    const entries = optionsOf(events.map(([, , entry]) => entry).toSorted());
    return {
      question: { kind: 'order', stem, entries },
      key: {
        kind: 'order',
        ids: events.map(([, , entry]) => idOf(entries, entry)),
        dates: events.map(([id, slot]) => dateIn(factOf(bank, id), slot)),
      },
      facts: several(events.map(([id, slot]) => asked(id, slot))),
    };
  }

  /** Pairs `[id, slot, left, right]`; right sides are shown as they come in the alphabet. */
  function match(
    stem: string,
    pairs: [id: string, slot: string, left: string, right: string][],
    surplus: string[] = [],
  ): Item {
    const left = optionsOf(pairs.map(([, , text]) => text));
    const right = optionsOf([...pairs.map(([, , , text]) => text), ...surplus].toSorted());
    return {
      question: { kind: 'match', stem, left, right },
      key: {
        kind: 'match',
        pairs: pairs.map((pair) => ({ left: idOf(left, pair[2]), right: idOf(right, pair[3]) })),
      },
      facts: several(pairs.map(([id, slot]) => asked(id, slot))),
    };
  }

  return { choice, multiple, claim, cloze, short, number, date, order, match };
}

const sourceIn = ({ id: factId, statement, citation }: Fact) => ({ factId, statement, citation });

/** The slot if it is a date, else the fact's only date. */
function dateIn(fact: Fact, text: string): string {
  const dates = fact.slots.filter((slot) => slot.type === 'date');
  return (dates.find((slot) => fold(slot.text) === fold(text)) ?? dates[0])?.text ?? '';
}

function several([first, ...others]: AskedFact[]): Item['facts'] {
  if (!first) throw new Error('a question asks at least one fact');
  return [first, ...others];
}

/** Writes on the shipped bank. */
export const onSeed = writerOn(seedBank);

/** Writes on the small invented bank. */
export const onBridge = writerOn(bridgeBank);

const planted =
  (bank: Bank) =>
  (rule: LintRule, what: string, ...items: Item[]) => ({ rule, what, bank, items });

/** A rule, what is wrong, and questions that have the flaw, on one of the banks. */
export const plantedIn = { seed: planted(seedBank), bridge: planted(bridgeBank) };

const good =
  (bank: Bank) =>
  (what: string, ...items: Item[]) => ({ what, bank, items });

/** What is near a limit, and good questions on one of the banks. */
export const goodIn = { seed: good(seedBank), bridge: good(bridgeBank) };
