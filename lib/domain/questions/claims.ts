import { around, standsIn, wordsOf } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Entity, Fact } from '../facts/fact';
import { namesOf } from '../facts/names';
import type { Random } from '../random';
import { wrongAnswers } from './distractors';
import { multipleOf, type RightOption } from './multiple';
import type { IsFree } from './order';
import type { Item } from './question';
import { canBeContradicted } from './true-false';
import type { Wrong } from './wrong';

const mostWords = 18;

/** Questions about one entity: which of several statements hold; the false ones are denied by a fact. */
export function* makeClaimQuestions(bank: Bank, isFree: IsFree, random: Random): Generator<Item> {
  for (const entity of random.shuffle(bank.entities)) {
    const facts = random.shuffle(plainFactsAbout(bank, entity).filter(({ id }) => isFree(id)));
    if (facts.length < 4) continue;
    const count = 2 + random.below(2);
    const wrong = facts
      .flatMap((fact) => falseClaim(bank, fact, entity, random) ?? [])
      .slice(0, 5 - count);
    const spoiled = new Set(wrong.map(({ from }) => from?.factId));
    const right = facts.filter(({ id }) => !spoiled.has(id)).slice(0, count);
    if (right.length < 2 || wrong.length < 1 || right.length + wrong.length < 4) continue;
    const item = multipleOf(stemAbout(entity), right.map(asRight), wrong, random);
    if (item) yield item;
  }
}

const stemAbout = (entity: Entity) =>
  `Which of these statements about ${called(entity)} agree with the article?`;

/** The shortest name that is no acronym alone would be longer to read than its acronym. */
function called(entity: Entity): string {
  const acronym = namesOf(entity).find((name) => /^\p{Lu}{2,8}$/u.test(name));
  return acronym ? withArticle(acronym, entity) : withArticle(entity.name, entity);
}

/** Organisations and events take an article where their name begins with none. */
function withArticle(name: string, { type, subtype }: Entity): string {
  const takesOne = (type === 'organisation' && subtype !== 'company') || type === 'event';
  const bare = /^(the|an?)\s/i.test(name) || /['’]s\s/.test(name) || /^\p{Lu}{4,8}$/u.test(name);
  return takesOne && !bare ? `the ${name}` : name;
}

/** Statements that can be called right or wrong: neither hedged nor denied, nor said by somebody. */
function plainFactsAbout(bank: Bank, entity: Entity): Fact[] {
  const facts = (indexOf(bank).slotsByEntity.get(entity.name) ?? []).map(({ fact }) => fact);
  return [...new Set(facts)].filter(
    (fact) =>
      fact.certainty === 'stated' &&
      fact.polarity === 'affirmed' &&
      fact.attribution === null &&
      wordsOf(fact.statement).length <= mostWords &&
      namesOf(entity).some((name) => standsIn(fact.statement, name)),
  );
}

const asRight = (fact: Fact): RightOption => ({
  text: fact.statement,
  fact,
  slot: Math.max(
    0,
    fact.slots.findIndex(({ ask }) => ask !== null),
  ),
});

/** The statement with one part swapped for another that the fact excludes. */
function falseClaim(bank: Bank, fact: Fact, entity: Entity, random: Random): Wrong | null {
  for (const slot of random.shuffle(fact.slots)) {
    if (slot.entity === entity.name || !canBeContradicted(fact, slot)) continue;
    const wrong = wrongAnswers(bank, fact, slot, random)[0];
    const gap = around(fact.statement, slot.text);
    if (!wrong || !gap) continue;
    const { id: factId, statement, citation } = fact;
    return { text: gap.before + wrong.text + gap.after, from: { factId, statement, citation } };
  }
  return null;
}
