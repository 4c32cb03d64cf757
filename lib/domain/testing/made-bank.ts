import { months } from '../article/words';
import type { Bank } from '../facts/bank';
import type { Entity, Fact, Slot } from '../facts/fact';
import { type Random, seededRandom } from '../random';

/** An invented bank of so many facts: names of syllables, relations that questions are made of. */
export function madeBank(size: number, seed: number): Bank {
  const random = seededRandom(`made/${seed}`);
  const names = uniqueNames(random);
  const count = Math.max(4, Math.ceil(size / 6));
  const make = (entity: (name: string) => Entity) =>
    Array.from({ length: count }, () => entity(names()));
  const world: World = {
    random,
    people: make((name) => ({
      name: `${name} ${names()}`,
      aliases: [],
      type: 'person',
      subtype: 'leader',
    })),
    bodies: make((name) => ({
      name: `${name} Council`,
      aliases: [],
      type: 'organisation',
      subtype: 'council',
    })),
    places: make((name) => ({ name, aliases: [], type: 'place', subtype: 'town' })),
  };
  const stated = Array.from({ length: size }, (_, n) => factOn(world, n));
  return {
    article: {
      title: 'Made up',
      subtitle: null,
      about: null,
      asOf: '2020-06',
      language: 'en',
      passages: stated.map(({ statement, citation: { paragraph, sentence } }) => ({
        paragraph,
        sentence,
        text: statement,
      })),
    },
    entities: [...world.people, ...world.bodies, ...world.places],
    facts: stated,
    timeline: [],
    groups: [],
  };
}

type World = { random: Random; people: Entity[]; bodies: Entity[]; places: Entity[] };

const syllables = 'ba de fi go ku la me ni po ru sa te vi wo zu cha dre fli gro kna'.split(' ');

function uniqueNames(random: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const text = [3, 3, 4][random.below(3)] ?? 3;
      const name = Array.from({ length: text }, () => random.pick(syllables)).join('');
      if (used.has(name)) continue;
      used.add(name);
      return name.slice(0, 1).toUpperCase() + name.slice(1);
    }
  };
}

type Parts = { statement: string; slots: Slot[] } & Partial<Fact>;

function factOn(world: World, n: number): Fact {
  const template = templates[n % templates.length] ?? founded;
  const { statement, slots, ...more } = template(world);
  return {
    id: `M${n}`,
    revision: 1,
    statement,
    polarity: 'affirmed',
    certainty: 'stated',
    attribution: null,
    asOf: null,
    importance: 1 + world.random.below(5),
    citation: {
      paragraph: 1 + Math.floor(n / 5),
      sentence: 1 + (n % 5),
      quote: statement.replace(/\.$/, ''),
    },
    slots,
    ...more,
  };
}

const slot = (parts: Partial<Slot> & Pick<Slot, 'role' | 'text' | 'type'>): Slot => ({
  entity: null,
  value: null,
  bound: null,
  accept: [],
  ask: null,
  ...parts,
});

const pick = (random: Random, entities: Entity[]): string => random.pick(entities)?.name ?? '';
const year = (random: Random) => 1900 + random.below(110);

function founded({ random, bodies }: World): Parts {
  const [body, when] = [pick(random, bodies), String(year(random))];
  return {
    statement: `The ${body} was founded in ${when}.`,
    slots: [
      slot({ role: 'subject', text: body, type: 'organisation', entity: body }),
      slot({
        role: 'time',
        text: when,
        type: 'date',
        value: when,
        ask: `In which year was the ${body} founded?`,
      }),
    ],
  };
}

function leads({ random, people, bodies }: World): Parts {
  const [who, body] = [pick(random, people), pick(random, bodies)];
  return {
    statement: `${who} leads the ${body}.`,
    slots: [
      slot({
        role: 'subject',
        text: who,
        type: 'person',
        entity: who,
        ask: `Who leads the ${body}?`,
      }),
      slot({
        role: 'object',
        text: body,
        type: 'organisation',
        entity: body,
        ask: `Which council does ${who} lead?`,
      }),
    ],
  };
}

function size({ random, bodies }: World): Parts {
  const body = pick(random, bodies);
  const value = (2 + random.below(80)) * 100;
  return {
    statement: `The ${body} has about ${value.toLocaleString('en-US')} helpers.`,
    slots: [
      slot({ role: 'subject', text: body, type: 'organisation', entity: body }),
      slot({
        role: 'quantity',
        text: value.toLocaleString('en-US'),
        type: 'number',
        value,
        bound: 'about',
        ask: `About how many helpers does the ${body} have?`,
      }),
    ],
  };
}

function met({ random, bodies, places }: World): Parts {
  const [body, town] = [pick(random, bodies), pick(random, places)];
  const month = random.below(12);
  const when = year(random);
  const text = `${months[month]} ${when}`;
  return {
    statement: `The ${body} opened a school in ${town} in ${text}.`,
    slots: [
      slot({
        role: 'subject',
        text: body,
        type: 'organisation',
        entity: body,
        ask: `Which council opened a school in ${town} in ${text}?`,
      }),
      slot({
        role: 'place',
        text: town,
        type: 'place',
        entity: town,
        ask: `In which town did the ${body} open a school in ${text}?`,
      }),
      slot({
        role: 'time',
        text,
        type: 'date',
        value: `${when}-${String(month + 1).padStart(2, '0')}`,
        ask: `In which month did the ${body} open a school in ${town}?`,
      }),
    ],
  };
}

function hedged({ random, people, places }: World): Parts {
  const [who, town] = [pick(random, people), pick(random, places)];
  return {
    certainty: 'hedged',
    statement: `${who} reportedly owned a mill in ${town}.`,
    slots: [
      slot({
        role: 'subject',
        text: who,
        type: 'person',
        entity: who,
        ask: `Who reportedly owned a mill in ${town}?`,
      }),
      slot({
        role: 'place',
        text: town,
        type: 'place',
        entity: town,
        ask: `In which town did ${who} reportedly own a mill?`,
      }),
    ],
  };
}

function denied({ random, people, bodies }: World): Parts {
  const [who, body] = [pick(random, people), pick(random, bodies)];
  return {
    polarity: 'negated',
    statement: `${who} did not join the ${body}.`,
    slots: [
      slot({
        role: 'subject',
        text: who,
        type: 'person',
        entity: who,
        ask: `Who did not join the ${body}?`,
      }),
      slot({
        role: 'object',
        text: body,
        type: 'organisation',
        entity: body,
        ask: `Which council did ${who} not join?`,
      }),
    ],
  };
}

function said({ random, people, bodies }: World): Parts {
  const [who, body] = [pick(random, people), pick(random, bodies)];
  const value = (2 + random.below(90)) * 1000;
  const text = value.toLocaleString('en-US');
  return {
    attribution: who,
    statement: `According to ${who}, the ${body} planted more than ${text} trees.`,
    slots: [
      slot({
        role: 'speaker',
        text: who,
        type: 'person',
        entity: who,
        ask: `Who said that the ${body} planted more than ${text} trees?`,
      }),
      slot({
        role: 'quantity',
        text,
        type: 'number',
        value,
        bound: 'at-least',
        ask: `According to ${who}, the ${body} planted more than how many trees?`,
      }),
    ],
  };
}

function member({ random, bodies, places }: World): Parts {
  const [body, town] = [bodies[random.below(2)]?.name ?? '', pick(random, places)];
  return {
    asOf: '2020-06',
    statement: `As of June 2020, ${town} was a member of the ${body}.`,
    slots: [
      slot({ role: 'member', text: town, type: 'place', entity: town }),
      slot({ role: 'organisation', text: body, type: 'organisation', entity: body }),
    ],
  };
}

const templates = [founded, leads, size, met, hedged, denied, said, member];
