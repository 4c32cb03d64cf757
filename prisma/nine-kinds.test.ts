import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/server/runtime/db';
import type { Env } from '@/lib/server/runtime/env';
import { loadQuestions } from '@/lib/server/sets/store-questions';
import { administer, onServer } from '@/lib/server/testing/engines';
import { applyMigrations, listMigrations } from './migrate';

type Row = Record<string, string | number | object>;

const at = '2026-03-02T09:00:00.000Z';
const choice = { kind: 'choice', stem: 'Where?', options: [{ id: 'a', text: 'Here' }] };
const claim = { kind: 'trueFalse', claim: 'It was here.' };
const questions = [
  { id: 'q1', position: 0, slot: 1, body: choice, key: { kind: 'choice', optionId: 'a' } },
  { id: 'q2', position: 3, slot: 0, body: claim, key: { kind: 'trueFalse', value: true } },
] as const;
const answers = [
  { questionId: 'q1', sequence: 1, body: { kind: 'choice', optionId: 'b' }, points: 0 },
  { questionId: 'q1', sequence: 2, body: { kind: 'choice', optionId: 'a' }, points: 1 },
  { questionId: 'q2', sequence: 1, body: { kind: 'trueFalse', value: true }, points: 1 },
];

/** A school from before nine kinds: every question has one fact of its own, in the first revision. */
const school: [table: string, ...Row[]][] = [
  ['User', { id: 'student', role: 'student', name: 'Ada' }],
  ['Class', { id: 'class', name: '9B', code: 'CCC777' }],
  ['Enrolment', { classId: 'class', studentId: 'student' }],
  ['Article', { id: 'article', title: 'News', language: 'en', timeline: [], groups: [] }],
  ['Passage', { id: 'p', articleId: 'article', paragraph: 1, sentence: 1, text: 'It was here.' }],
  ...questions.flatMap(({ id, slot }): typeof school => [
    ['Fact', { id: `fact-${id}`, articleId: 'article', ref: id, importance: 3, origin: 'bank' }],
    [
      'FactRevision',
      {
        ...{ id: `revision-${id}`, factId: `fact-${id}`, revision: 1, statement: 'It was here.' },
        ...{ polarity: 'affirmed', certainty: 'stated', passageId: 'p', quote: 'was here' },
      },
    ],
    [
      'Slot',
      {
        ...{ factRevisionId: `revision-${id}`, position: slot, role: 'place', text: 'here' },
        ...{ type: 'place', accept: [] },
      },
    ],
  ]),
  ['QuestionSet', { id: 'set', articleId: 'article', title: 'Old', state: 'published', plan: {} }],
  ...questions.flatMap(({ id, key, body, position, slot }): typeof school => [
    [
      'Question',
      {
        ...{ id, setId: 'set', position, kind: body.kind, body, points: 2, slot },
        ...{ factId: `fact-${id}`, factRevisionId: `revision-${id}` },
      },
    ],
    ['AnswerKey', { questionId: id, body: key }],
  ]),
  ['Assignment', { id: 'given', setId: 'set', classId: 'class', opensAt: at, dueAt: at }],
  ['Attempt', { id: 'go', assignmentId: 'given', studentId: 'student', number: 1, startedAt: at }],
  ['Response', ...answers.map((answer) => ({ attemptId: 'go', ...answer, savedAt: at }))],
];

function insertions(): string {
  const literal = (value: Row[string]) => {
    if (typeof value === 'number') return String(value);
    return `'${typeof value === 'string' ? value : JSON.stringify(value)}'`;
  };
  const names = (row: Row) => Object.keys(row).map((name) => `"${name}"`);
  return school
    .flatMap(([table, ...rows]) =>
      rows.map(
        (row) =>
          `INSERT INTO "${table}" (${names(row)}) VALUES (${Object.values(row).map(literal)});`,
      ),
    )
    .join('\n');
}

/** Migrates the old school in an empty database and looks at it. */
async function migrate(
  target: Pick<Env, 'engine' | 'database'>,
  run: (sql: string) => Promise<void>,
): Promise<void> {
  const [first = '', ...others] = listMigrations(target.engine);
  expect(await applyMigrations(target, [first])).toEqual([first]);
  await run(insertions());
  expect(await applyMigrations(target)).toEqual(others);
  const database = openDatabase(target);
  await look(database);
  await database.close();
}

async function look({ read }: Database): Promise<void> {
  const places = await read.question.findMany({
    orderBy: { id: 'asc' },
    select: { position: true },
  });
  expect(places).toEqual([{ position: 0 }, { position: 1 }]);
  const found = await loadQuestions(read, { setId: 'set', form: 1 });
  expect(found).toEqual(
    questions.map(({ id, body, key, slot }) => ({
      id,
      points: 2,
      item: {
        question: body,
        key,
        facts: [
          {
            ...{ factId: id, factRevision: 1, slot, statement: 'It was here.' },
            citation: { paragraph: 1, sentence: 1, quote: 'was here' },
          },
        ],
      },
    })),
  );
  const responses = await read.response.findMany({
    orderBy: [{ questionId: 'asc' }, { sequence: 'asc' }],
    select: { questionId: true, sequence: true, body: true, points: true },
  });
  expect(responses).toEqual(answers);
  expect(await read.attempt.findMany({ select: { form: true } })).toEqual([{ form: 1 }]);
  expect(await read.assignment.findMany({ select: { forms: true } })).toEqual([{ forms: 1 }]);
}

const server = process.env.TEST_POSTGRES_URL ?? '';

describe('The migration to nine kinds', () => {
  it('keeps every question with its fact, key and answers (sqlite)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-nine-'));
    const database = join(folder, 'old.db');
    await migrate({ engine: 'sqlite', database }, async (sql) => {
      const file = new Sqlite(database);
      file.pragma('foreign_keys = ON');
      file.exec(sql);
      file.close();
    });
    const file = new Sqlite(database, { readonly: true });
    expect(file.pragma('foreign_key_check')).toEqual([]);
    file.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(!server)(
    'keeps every question with its fact, key and answers (postgresql)',
    async () => {
      const name = `footnote_nine_${process.pid}`;
      await administer(server, `CREATE DATABASE ${name}`);
      const database = onServer(server, name);
      try {
        await migrate({ engine: 'postgresql', database }, (sql) => administer(database, sql));
      } finally {
        await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
      }
    },
  );
});
