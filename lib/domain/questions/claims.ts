import { around, standsIn, wordsOf } from '../article/words';
import type { Bank } from '../facts/bank';
import { indexOf } from '../facts/bank-index';
import type { Entity, Fact } from '../facts/fact';
import { namesOf } from '../facts/names';
import type { Random } from '../random';
import { wrongAnswers } from './distractors';
import { isAcronym } from './form';
import { multipleOf, type RightOption } from './multiple';
import type { IsFree } from './order';
import type { Item } from './question';
import { tellsOnClaim } from './touched';
import { canBeContradicted } from './true-false';
import type { Wrong } from './wrong';

const mostWords = 18;

/** Questions about one entity: which of several statements hold; the false ones are denied by a fact. */
export function* makeClaimQuestions(bank: Bank, isFree: IsFree, random: Random): Generator<Item> {
  for (const entity of random.shuffle(bank.entities)) {
    const about = plainFactsAbout(bank, entity);
    const facts = random.shuffle(about.filter(({ id }) => isFree(id)));
    if (facts.length < 4) continue;
    const count = 2 + random.below(2);
    const { right, wrong } = chooseClaims(bank, entity, facts, count, random);
    if (right.length < 2 || wrong.length < 1 || right.length + wrong.length < 4) continue;
    const item = multipleOf(stemAbout(entity, about), right.map(asRight), wrong, random);
    if (item) yield item;
  }
}

/** Some true and some false statements, none of which shows another to be false. */
function chooseClaims(
  bank: Bank,
  entity: Entity,
  facts: readonly Fact[],
  count: number,
  random: Random,
): { right: Fact[]; wrong: Wrong[] } {
  const wrong: Wrong[] = [];
  for (const fact of facts) {
    const claim = wrong.length < 5 - count ? falseClaim(bank, fact, entity, random) : null;
    const apart = (other: Wrong) =>
      claim && !tellsOnClaim(claim, [other.text]) && !tellsOnClaim(other, [claim.text]);
    if (claim && wrong.every(apart)) wrong.push(claim);
  }
  const denied = new Set(wrong.map(({ from }) => from?.factId));
  const right = facts.filter(
    ({ id, statement }) =>
      !denied.has(id) && !wrong.some((claim) => tellsOnClaim(claim, [statement])),
  );
  return { right: right.slice(0, count), wrong };
}

const stemAbout = (entity: Entity, facts: readonly Fact[]) =>
  `Which of these statements about ${called(entity, facts)} agree with the article?`;

/** An entity's acronym or else its name, with "the" where the facts about it say so. */
function called(entity: Entity, facts: readonly Fact[]): string {
  const name = namesOf(entity).find(isAcronym) ?? entity.name;
  const article = facts.some(({ statement }) => statement.includes(`the ${name}`));
  return article ? `the ${name}` : name;
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
