export const slotTypes = [
  'person',
  'organisation',
  'place',
  'date',
  'number',
  'money',
  'percent',
  'title',
  'event',
  'term',
] as const;
export type SlotType = (typeof slotTypes)[number];

/** Somebody or something the article names. Subtype narrows the type: country, alliance, armed force. */
export type Entity = { name: string; aliases: string[]; type: SlotType; subtype: string | null };

/** How a quantity limits what is true: "more than 50" is at-least, "about 50" is about. */
export const bounds = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Bound = (typeof bounds)[number];

/** A part of a fact that can be asked for. */
export type Slot = {
  role: string;
  /** Stands exactly once in the fact's statement. */
  text: string;
  type: SlotType;
  /** Name of an entity of the bank. */
  entity: string | null;
  /** An integer, or an ISO date or interval ("2015-09-14/2015-09-15"). */
  value: string | number | null;
  /** For quantities: null when nobody said. */
  bound: Bound | null;
  /** Other answers that are as right as the text. */
  accept: string[];
  /** A wh-question whose one right answer, given article and bank, is this slot. */
  ask: string | null;
};

/** Where the proof stands. Paragraph and sentence are 1-based; the quote is verbatim in that sentence. */
export type Citation = { paragraph: number; sentence: number; quote: string };

/** A fact states; its slots answer. */
export type Fact = {
  id: string;
  revision: number;
  statement: string;
  polarity: 'affirmed' | 'negated';
  certainty: 'stated' | 'hedged';
  /** Who says so, when the article does not say it in its own voice. */
  attribution: string | null;
  /** ISO date at which it held, when it may stop holding. */
  asOf: string | null;
  /** 1 (marginal) to 5 (central). */
  importance: number;
  citation: Citation;
  slots: Slot[];
};

/** Entities or phrases that belong together: the members of one thing, or pairs of one relation. */
export type Group =
  | { name: string; relation: string; of: string; members: string[] }
  | { name: string; relation: string; pairs: [string, string][] };
