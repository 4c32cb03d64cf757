import { contentStems, fold } from '../article/words';
import type { Bank } from '../facts/bank';
import { entityNamed, indexOf, type Placed } from '../facts/bank-index';
import type { Fact, Group } from '../facts/fact';
import type { Random } from '../random';
import { idOf, optionsOf } from './arrange';
import { isOrdered, rankOf } from './choice';
import { datedEvents } from './events';
import { formOf } from './form';
import type { IsFree } from './order';
import { askedFact, type Item } from './question';

/** Two things that belong together, and the fact that proves it. */
type ProvedPair = { left: string; right: string; fact: Fact; slot: number };

/** Pairs of one relation, and the question that asks for them. */
type PairList = { stem: string; pairs: ProvedPair[] };

/** Matching questions of four or five pairs that one relation connects, one after another. */
export function* makeMatches(bank: Bank, isFree: IsFree, random: Random): Generator<Item> {
  for (const { stem, pairs } of random.shuffle(pairLists(bank)))
    for (let attempt = 0; attempt < attempts; attempt++) {
      const free = random.shuffle(pairs.filter(({ fact }) => isFree(fact.id)));
      const item = matchOf(stem, distinct(free).slice(0, 4 + random.below(2)), random);
      if (item) yield item;
    }
}

const attempts = 4;
const leastPairs = 4;

const known = new WeakMap<Bank, PairList[]>();

/** Every list of at least four pairs that a bank holds: its groups of pairs, and what its facts make. */
function pairLists(bank: Bank): PairList[] {
  const existing = known.get(bank);
  if (existing) return existing;
  const lists = [...bank.groups.flatMap((group) => listOfGroup(bank, group)), ...listsOfFacts(bank)]
    .flatMap(({ stem, pairs }) => sameForm(pairs).map((alike) => ({ stem, pairs: alike })))
    .filter(({ pairs }) => distinct(pairs).length >= leastPairs);
  known.set(bank, lists);
  return lists;
}

/** Left sides of one surface form, so that none can be told by its looks. */
function sameForm(pairs: ProvedPair[]): ProvedPair[][] {
  const forms = new Map<string, ProvedPair[]>();
  for (const pair of pairs) {
    const form = leftForm(pair);
    forms.set(form, [...(forms.get(form) ?? []), pair]);
  }
  return [...forms.values()];
}

function leftForm({ left, fact, slot }: ProvedPair): string {
  const type = fact.slots[slot]?.type ?? 'term';
  const bare = left.replace(boundWords, '');
  return type === 'number' ? (/\d/.test(bare) ? 'digits' : 'word') : formOf(bare, type);
}

const boundWords =
  /^(about|around|some|nearly|more than|over|at least|fewer than|less than|at most|up to)\s+/i;

const questions: Record<string, string> = {
  role: 'Match each person with their role',
  'said-or-did': 'Match each person with what they said or did',
  'quantity-of': 'Match each number with what it counts',
  'date-of': 'Match each date with what happened then',
  'capital-of': 'Match each capital with its country',
};

function listOfGroup(bank: Bank, group: Group): PairList[] {
  const question = questions[group.relation];
  if (!('pairs' in group) || question === undefined) return [];
  const asOf = group.name.match(/\bas of [\p{L}\d ]*\d{4}/u)?.[0];
  const pairs = group.pairs.flatMap(([left, right]) => proved(bank, left, right) ?? []);
  return [{ stem: `${question}${asOf ? ` ${asOf}` : ''}.`, pairs }];
}

/** The pair with the fact that says it: its slot is the left side, its words hold most of the right one. */
function proved(bank: Bank, left: string, right: string): ProvedPair | null {
  const wanted = contentStems(right);
  const candidates = slotsOf(bank, left)
    .map(({ fact, slot }) => {
      const said = new Set(contentStems(fact.statement));
      const share = wanted.filter((stem) => said.has(stem)).length / Math.max(1, wanted.length);
      return { fact, slot: fact.slots.indexOf(slot), share };
    })
    .filter(({ share }) => share >= 0.75)
    .sort((a, b) => b.share - a.share);
  const best = candidates[0];
  return best ? { left, right, fact: best.fact, slot: best.slot } : null;
}

function slotsOf(bank: Bank, left: string): Placed[] {
  const { slotsByEntity, slotsByText } = indexOf(bank);
  const entity = entityNamed(bank, left);
  if (entity) return slotsByEntity.get(entity.name) ?? [];
  return slotsByText.get(fold(left.replace(boundWords, ''))) ?? [];
}

/** Lists that the facts make by themselves: who held which office, and what happened when. */
function listsOfFacts(bank: Bank): PairList[] {
  return [
    { stem: `${questions.role}.`, pairs: bank.facts.flatMap(officeIn) },
    {
      stem: `${questions['date-of']}.`,
      pairs: datedEvents(bank).map(({ fact, slot, text, date }) => ({
        left: date,
        right: text,
        fact,
        slot,
      })),
    },
  ];
}

function officeIn(fact: Fact): ProvedPair[] {
  const person = fact.slots.findIndex(({ type, entity }) => type === 'person' && entity !== null);
  const office = fact.slots.find(({ role }) => role === 'role');
  const plain = fact.certainty === 'stated' && fact.polarity === 'affirmed' && fact.asOf === null;
  const who = fact.slots[person];
  return who && office && plain ? [{ left: who.text, right: office.text, fact, slot: person }] : [];
}

/** Pairs of which no two share a side or a fact. */
function distinct(pairs: readonly ProvedPair[]): ProvedPair[] {
  const taken: ProvedPair[] = [];
  const clash = (a: ProvedPair, b: ProvedPair) =>
    a.fact === b.fact || fold(a.left) === fold(b.left) || fold(a.right) === fold(b.right);
  for (const pair of pairs) if (!taken.some((one) => clash(one, pair))) taken.push(pair);
  return taken;
}

/** Numbers and dates in their order, everything else as it is. */
function inSequence(pairs: readonly ProvedPair[]): ProvedPair[] {
  const rank = ({ left, fact, slot }: ProvedPair) => {
    const asked = fact.slots[slot];
    return asked && isOrdered(asked) ? rankOf(left, asked) : 0;
  };
  return pairs.toSorted((a, b) => rank(a) - rank(b));
}

/** A matching question on at least four pairs; the right side is shuffled. */
function matchOf(stem: string, pairs: readonly ProvedPair[], random: Random): Item | null {
  const [first, ...others] = pairs.map(({ fact, slot }) => askedFact(fact, slot));
  if (!first || pairs.length < leastPairs) return null;
  const left = optionsOf(inSequence(pairs).map((pair) => pair.left));
  const right = optionsOf(random.shuffle(pairs.map((pair) => pair.right)));
  return {
    question: { kind: 'match', stem, left, right },
    key: {
      kind: 'match',
      pairs: pairs.map((pair) => ({ left: idOf(left, pair.left), right: idOf(right, pair.right) })),
    },
    facts: [first, ...others],
  };
}
