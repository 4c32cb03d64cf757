import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgeFile } from '../testing/bridge-file';
import { readBank } from './read-bank';

type Path = (string | number)[];

/** The bridge file with one value replaced; undefined removes it. */
function changed(path: Path, value: unknown): unknown {
  const file = structuredClone(bridgeFile);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), file);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return file;
}

function problemPaths(json: unknown): string[] {
  const read = readBank(json);
  return read.kind === 'refused' ? read.problems.map((problem) => problem.path) : [];
}

describe('readBank', () => {
  test('reads the shipped bank: 90 facts, each at revision 1, and 58 sentences', () => {
    const read = readBank(JSON.parse(readFileSync('prisma/seed/dushanbe-2015.json', 'utf8')));
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
    expect(read.bank.facts).toHaveLength(90);
    expect(read.bank.facts.every((fact) => fact.revision === 1)).toBe(true);
    expect(read.bank.article.passages).toHaveLength(58);
    expect(read.bank.article.passages[2]).toEqual({
      paragraph: 2,
      sentence: 1,
      text: 'The CSTO heads of state held a summit in Dushanbe on 14 and 15 September 2015.',
    });
    expect(read.bank.facts[26]?.slots[1]?.bound).toBe('at-least');
  });

  test.each<[string, Path, unknown, string]>([
    ['a missing title', ['title'], undefined, 'title'],
    ['an unknown key', ['extra'], 1, ''],
    [
      'a quote that is not there',
      ['facts', 3, 'citation', 'quote'],
      'Odo Fenn opened',
      'facts[3].citation.quote',
    ],
    ['a sentence that is not there', ['facts', 3, 'citation', 'sentence'], 9, 'facts[3].citation'],
    [
      'a slot missing from its statement',
      ['facts', 3, 'slots', 0, 'text'],
      'Odo Finn',
      'facts[3].slots[0].text',
    ],
    [
      'a slot inside a longer word',
      ['facts', 3, 'slots', 0, 'text'],
      'Bridg',
      'facts[3].slots[0].text',
    ],
    [
      'a slot that stands twice in its statement',
      ['facts', 0, 'statement'],
      'Mara Lindqvist designed the Kestrel Bridge for Mara Lindqvist.',
      'facts[0].slots[0].text',
    ],
    ['an unknown entity', ['facts', 3, 'slots', 0, 'entity'], 'Nobody', 'facts[3].slots[0].entity'],
    ['an unknown type', ['facts', 3, 'slots', 0, 'type'], 'animal', 'facts[3].slots[0].type'],
    ['a fraction as value', ['facts', 2, 'slots', 0, 'value'], 1.5, 'facts[2].slots[0].value'],
    ['a repeated fact id', ['facts', 3, 'id'], 'B1', 'facts[3].id'],
    ['a repeated entity', ['entities', 1, 'name'], 'Mara Lindqvist', 'entities[1].name'],
    ['an unknown fact in the timeline', ['timeline', 0], 'B99', 'timeline[0]'],
    ['a fact twice in the timeline', ['timeline', 1], 'B2', 'timeline[1]'],
    [
      'an unknown member of a group',
      ['groups', 0, 'members', 1],
      'Nowhere',
      'groups[0].members[1]',
    ],
    ['an unknown whole of a group', ['groups', 0, 'of'], 'Nothing', 'groups[0].of'],
    ['importance out of range', ['facts', 0, 'importance'], 6, 'facts[0].importance'],
    ['an ask that asks nothing', ['facts', 0, 'slots', 0, 'ask'], 'Who', 'facts[0].slots[0].ask'],
    ['a text with NUL', ['entities', 0, 'aliases', 0], 'a\0b', 'entities[0].aliases[0]'],
    ['half of a surrogate pair', ['title'], 'a\ud800b', 'title'],
    ['an endless statement', ['facts', 0, 'statement'], 'x'.repeat(501), 'facts[0].statement'],
  ])('refuses %s and says where', (_, path, value, place) => {
    expect(problemPaths(changed(path, value))).toContain(place);
  });

  test('says what is wrong in a word that pages translate', () => {
    const read = readBank({ ...bridgeFile, title: undefined, language: 'English!', extra: 1 });
    expect(read).toEqual({
      kind: 'refused',
      problems: expect.arrayContaining([
        { path: 'title', kind: 'wrongType', detail: 'string' },
        { path: 'language', kind: 'notALanguage', detail: '' },
        { path: '', kind: 'unknownKey', detail: 'extra' },
      ]),
    });
  });

  test('lists what is untrue beside what is malformed, each in its place', () => {
    const bank = structuredClone<Record<string, unknown>>(bridgeFile);
    const facts = bank.facts as { importance: number; citation: { quote: string } }[];
    const [first, second] = facts;
    if (!first || !second) throw new Error('The bank has two facts.');
    first.importance = 9;
    second.citation.quote = 'Nobody said this.';
    delete bank.title;
    const read = readBank(bank);
    const paths = read.kind === 'refused' ? read.problems.map(({ path }) => path) : [];
    expect(paths.toSorted()).toEqual(['facts[0].importance', 'facts[1].citation.quote', 'title']);
  });

  test('lists all problems at once', () => {
    const file = Object.assign(Object(changed(['timeline', 0], 'B99')), {});
    file.facts[3].citation.quote = 'No such words';
    file.groups[0].of = 'Nothing';
    expect(problemPaths(file)).toEqual(['facts[3].citation.quote', 'timeline[0]', 'groups[0].of']);
  });

  test('refuses whatever is no bank without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        const read = readBank(json);
        expect(read.kind).toBe('refused');
        if (read.kind === 'refused') expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
