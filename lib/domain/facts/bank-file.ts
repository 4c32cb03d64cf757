import { z } from 'zod';
import { isWholeText } from '../article/whole-text';
import { bounds, slotTypes } from './fact';

const line = (max: number) =>
  z
    .string()
    .min(1, 'This must not be empty.')
    .max(max, `This is longer than ${max} characters.`)
    .refine((text) => text === text.trim(), 'This must not begin or end with a space.')
    .refine(isWholeText, 'This holds a sign that cannot be stored.');
const list = <T extends z.ZodType>(item: T, max: number) =>
  z.array(item).max(max, `There are more than ${max} entries.`);

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isoDateOrInterval = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const asOf = z.string().regex(isoDate, 'This must be a date like 2015-09-15.').nullable();

const name = line(200);
const type = z.enum(slotTypes, { error: `This must be one of ${slotTypes.join(', ')}.` });

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
    .union([
      z.number().int('This must be a whole number.'),
      z.string().regex(isoDateOrInterval, 'This must be a date or an interval of two dates.'),
    ])
    .nullable(),
  bound: z.enum(bounds).nullable().default(null),
  accept: list(line(300), 100),
  ask: line(400).endsWith('?', 'A question must end with a question mark.').nullable(),
});

const place = z
  .int('This must be a whole number.')
  .min(1, 'Paragraphs and sentences are counted from 1.');

const fact = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,64}$/, 'An id has 1 to 64 letters, digits, dots or hyphens.'),
  statement: line(500),
  polarity: z.enum(['affirmed', 'negated']),
  certainty: z.enum(['stated', 'hedged']),
  attribution: line(200).nullable(),
  asOf,
  importance: z.int().min(1, 'This must be 1 to 5.').max(5, 'This must be 1 to 5.'),
  citation: z.strictObject({ paragraph: place, sentence: place, quote: line(2000) }),
  slots: list(slot, 20).min(1, 'A fact needs a part that can be asked for.'),
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
  language: z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'This must be a language tag.'),
  paragraphs: list(list(line(2000), 200).min(1, 'A paragraph needs a sentence.'), 1000).min(
    1,
    'An article needs a paragraph.',
  ),
  entities: list(entity, 2000),
  facts: list(fact, 3000),
  timeline: list(z.string(), 3000),
  groups: list(group, 200),
});
export type BankFile = z.infer<typeof bankFile>;
