import { z } from 'zod';
import { occurrences } from '../article/words';
import type { Bank } from './bank';
import { type BankFile, bankFile } from './bank-file';
import { type Problem, type ProblemKind, problemOf } from './problem';

/** Reads a bank file; a file with any problem is refused whole, with all its problems. */
export function readBank(
  json: unknown,
): { kind: 'bank'; bank: Bank } | { kind: 'refused'; problems: Problem[] } {
  const parsed = bankFile.safeParse(json);
  if (!parsed.success) {
    const wellFormed = wellFormedParts(json);
    const problems = parsed.error.issues.map(problemOf);
    return {
      kind: 'refused',
      problems: [...problems, ...(wellFormed ? crossCheck(wellFormed) : [])],
    };
  }
  const problems = crossCheck(parsed.data);
  return problems.length > 0
    ? { kind: 'refused', problems }
    : { kind: 'bank', bank: bankOf(parsed.data) };
}

const at = (path: string, kind: ProblemKind, detail = ''): Problem => ({ path, kind, detail });

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

/** The parts of a bank that can be checked against each other. */
type Parts = Pick<BankFile, 'paragraphs' | 'entities' | 'facts' | 'timeline' | 'groups'>;

const shape = bankFile.shape;
const partsOfBadFile = z.looseObject({
  paragraphs: shape.paragraphs,
  entities: shape.entities,
  facts: z.array(z.unknown()).max(3000),
});

/**
 * What can be checked of a malformed file: its well-formed facts, if all sentences and entities are
 * well formed. A malformed fact leaves a hole, so that the others keep their places.
 */
function wellFormedParts(json: unknown): Parts | null {
  const parsed = partsOfBadFile.safeParse(json);
  if (!parsed.success) return null;
  const { paragraphs, entities } = parsed.data;
  const facts: BankFile['facts'] = [];
  for (const [i, value] of parsed.data.facts.entries()) {
    const fact = shape.facts.element.safeParse(value);
    if (fact.success) facts[i] = fact.data;
  }
  return { paragraphs, entities, facts, timeline: [], groups: [] };
}

function crossCheck(file: Parts): Problem[] {
  const names = new Set(file.entities.map((entity) => entity.name));
  return [
    ...repeated(file.entities.map((entity) => entity.name)).map((i) =>
      at(`entities[${i}].name`, 'sameName'),
    ),
    ...repeated(file.facts.map((fact) => fact.id)).map((i) => at(`facts[${i}].id`, 'sameId')),
    ...file.facts.flatMap((fact, i) => checkFact(file, fact, `facts[${i}]`, names)),
    ...checkTimeline(file),
    ...file.groups.flatMap((group, i) => checkGroup(group, `groups[${i}]`, names)),
  ];
}

function repeated(values: string[]): number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
}

type FileFact = BankFile['facts'][number];

function checkFact(file: Parts, fact: FileFact, path: string, names: Set<string>): Problem[] {
  const { paragraph, sentence, quote } = fact.citation;
  const cited = file.paragraphs[paragraph - 1]?.[sentence - 1];
  const citation =
    cited === undefined
      ? [at(`${path}.citation`, 'noSuchSentence')]
      : cited.includes(quote)
        ? []
        : [at(`${path}.citation.quote`, 'notInSentence')];
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
  return [
    ...(times === 1 ? [] : [at(`${path}.text`, 'notOnce', String(times))]),
    ...unknownEntity(slot.entity, `${path}.entity`, names),
  ];
}

function unknownEntity(name: string | null, path: string, names: Set<string>): Problem[] {
  return name === null || names.has(name) ? [] : [at(path, 'noEntity')];
}

function checkTimeline(file: Parts): Problem[] {
  const ids = new Set(file.facts.map((fact) => fact.id));
  const unknown = file.timeline.flatMap((id, i) =>
    ids.has(id) ? [] : [at(`timeline[${i}]`, 'noFact')],
  );
  const twice = repeated(file.timeline).map((i) => at(`timeline[${i}]`, 'twice'));
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
