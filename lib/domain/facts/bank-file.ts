import { z } from 'zod';
import { isWholeText } from '../article/whole-text';
import { bounds, slotTypes } from './fact';

const line = (max: number) =>
  z
    .string()
    .min(1, 'empty')
    .max(max, 'tooLong')
    .refine((text) => text === text.trim(), 'spaceAround')
    .refine(isWholeText, 'unstorable');
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max, 'tooMany');

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isoDateOrInterval = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const asOf = z.string().regex(isoDate, 'notADate').nullable();

const name = line(200);
const type = z.enum(slotTypes);

const entity = z.strictObject({
  name,
  aliases: list(name, 50),
  type,
  subtype: line(100).nullable(),
});

const slot = z.strictObject({
  role: line(60),
  text: line(300),
  type,
  entity: name.nullable(),
  value: z
    .union([z.number().int('notWhole'), z.string().regex(isoDateOrInterval, 'notADateOrInterval')])
    .nullable(),
  bound: z.enum(bounds).nullable().default(null),
  accept: list(line(300), 100),
  ask: line(400).endsWith('?', 'notAQuestion').nullable(),
});

const place = z.int('notWhole').min(1, 'countedFromOne');

const fact = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,64}$/, 'notAnId'),
  statement: line(500),
  polarity: z.enum(['affirmed', 'negated']),
  certainty: z.enum(['stated', 'hedged']),
  attribution: line(200).nullable(),
  asOf,
  importance: z.int().min(1, 'importance').max(5, 'importance'),
  citation: z.strictObject({ paragraph: place, sentence: place, quote: line(2000) }),
  slots: list(slot, 20).min(1, 'noSlot'),
});

const group = z.union([
  z.strictObject({ name, relation: line(60), of: name, members: list(name, 200) }),
  z.strictObject({
    name,
    relation: line(60),
    pairs: list(z.tuple([line(300), line(300)]), 200),
  }),
]);

/** The format of a bank file: an article's sentences by paragraph, and what it is known to say. */
export const bankFile = z.strictObject({
  title: line(300),
  subtitle: line(300).nullable(),
  about: line(1000).nullable(),
  asOf,
  language: z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'notALanguage'),
  paragraphs: list(list(line(2000), 200).min(1, 'noSentenceIn'), 1000).min(1, 'noParagraph'),
  entities: list(entity, 2000),
  facts: list(fact, 3000),
  timeline: list(z.string(), 3000),
  groups: list(group, 200),
});
export type BankFile = z.infer<typeof bankFile>;
