import type { z } from 'zod';

export const problemKinds = [
  // the file's shape
  'wrongType',
  'unknownKey',
  'oneOf',
  'wrong',
  // one value
  'empty',
  'tooLong',
  'tooMany',
  'spaceAround',
  'unstorable',
  'notADate',
  'notADateOrInterval',
  'notWhole',
  'countedFromOne',
  'importance',
  'notAQuestion',
  'notAnId',
  'notALanguage',
  'noSlot',
  'noSentenceIn',
  'noParagraph',
  // one part beside another
  'sameName',
  'sameId',
  'noSuchSentence',
  'notInSentence',
  'notOnce',
  'noEntity',
  'noFact',
  'twice',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** What is wrong with a bank and where ("facts[3].slots[0].text"); the words for it are elsewhere. */
export type Problem = {
  path: string;
  kind: ProblemKind;
  /** A limit, a count or the names that are meant; empty where the kind says it all. */
  detail: string;
};

/** A finding of the schema as a problem; the schema's own messages are kinds. */
export function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return { path, kind: kindIn(issue.message) ?? 'wrongType', detail: issue.expected };
    case 'unrecognized_keys':
      return { path, kind: 'unknownKey', detail: shortened(issue.keys) };
    case 'invalid_value':
      return { path, kind: 'oneOf', detail: shortened(issue.values) };
    case 'too_big':
      return { path, kind: kindIn(issue.message) ?? 'wrong', detail: String(issue.maximum) };
    default:
      return { path, kind: kindIn(issue.message) ?? 'wrong', detail: '' };
  }
}

function kindIn(message: string): ProblemKind | null {
  return problemKinds.find((kind) => kind === message) ?? null;
}

function shortened(names: readonly unknown[]): string {
  const text = names.map(String).join(', ');
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
