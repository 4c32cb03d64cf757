import { occurrences } from '../article/words';
import type { Bank } from './bank';
import { type BankFile, bankFile } from './bank-file';

/** What is wrong with a bank, and where: "facts[3].slots[0].text". */
export type Problem = { path: string; message: string };

/** Reads a bank file; a file with any problem is refused whole, with all its problems. */
export function readBank(
  json: unknown,
): { kind: 'bank'; bank: Bank } | { kind: 'refused'; problems: Problem[] } {
  const parsed = bankFile.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: pathText(issue.path),
      message: issue.message,
    }));
    return { kind: 'refused', problems };
  }
  const problems = crossCheck(parsed.data);
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'bank', bank: bankOf(parsed.data) };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function bankOf(file: BankFile): Bank {
  const passages = file.paragraphs.flatMap((sentences, p) =>
    sentences.map((text, s) => ({ paragraph: p + 1, sentence: s + 1, text })),
  );
  const { title, subtitle, about, asOf, language, entities, timeline, groups } = file;
  return {
    article: { title, subtitle, about, asOf, language, passages },
    entities,
    facts: file.facts.map((fact) => ({ ...fact, revision: 1 })),
    timeline,
    groups,
  };
}

function crossCheck(file: BankFile): Problem[] {
  const names = new Set(file.entities.map((entity) => entity.name));
  return [
    ...repeated(file.entities.map((entity) => entity.name)).map((i) => ({
      path: `entities[${i}].name`,
      message: 'Another entity has this name already.',
    })),
    ...repeated(file.facts.map((fact) => fact.id)).map((i) => ({
      path: `facts[${i}].id`,
      message: 'Another fact has this id already.',
    })),
    ...file.facts.flatMap((fact, i) => checkFact(file, fact, `facts[${i}]`, names)),
    ...checkTimeline(file),
    ...file.groups.flatMap((group, i) => checkGroup(group, `groups[${i}]`, names)),
  ];
}

function repeated(values: string[]): number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
}

type FileFact = BankFile['facts'][number];

function checkFact(file: BankFile, fact: FileFact, path: string, names: Set<string>): Problem[] {
  const { paragraph, sentence, quote } = fact.citation;
  const cited = file.paragraphs[paragraph - 1]?.[sentence - 1];
  const citation =
    cited === undefined
      ? [{ path: `${path}.citation`, message: 'The article has no such sentence.' }]
      : cited.includes(quote)
        ? []
        : [{ path: `${path}.citation.quote`, message: 'The cited sentence does not say this.' }];
  const slots = fact.slots.flatMap((slot, i) =>
    checkSlot(fact.statement, slot, `${path}.slots[${i}]`, names),
  );
  return [...citation, ...slots];
}

function checkSlot(
  statement: string,
  slot: FileFact['slots'][number],
  path: string,
  names: Set<string>,
): Problem[] {
  const times = occurrences(statement, slot.text).length;
  const message = `The statement must contain this text exactly once; it stands there ${times} times.`;
  return [
    ...(times === 1 ? [] : [{ path: `${path}.text`, message }]),
    ...unknownEntity(slot.entity, `${path}.entity`, names),
  ];
}

function unknownEntity(name: string | null, path: string, names: Set<string>): Problem[] {
  return name === null || names.has(name)
    ? []
    : [{ path, message: 'No entity of this bank has this name.' }];
}

function checkTimeline(file: BankFile): Problem[] {
  const ids = new Set(file.facts.map((fact) => fact.id));
  const unknown = file.timeline.flatMap((id, i) =>
    ids.has(id) ? [] : [{ path: `timeline[${i}]`, message: 'No fact of this bank has this id.' }],
  );
  const twice = repeated(file.timeline).map((i) => ({
    path: `timeline[${i}]`,
    message: 'This fact is in the timeline already.',
  }));
  return [...unknown, ...twice];
}

function checkGroup(
  group: BankFile['groups'][number],
  path: string,
  names: Set<string>,
): Problem[] {
  if ('pairs' in group) return [];
  return [
    ...unknownEntity(group.of, `${path}.of`, names),
    ...group.members.flatMap((name, i) => unknownEntity(name, `${path}.members[${i}]`, names)),
  ];
}
