import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const bank = 'prisma/seed/dushanbe-2015.json';

/** What `npm run footnote -- ...` prints and how it ends. */
function footnote(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/footnote.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { status, stdout, stderr };
}

test('prints the same set for the same seed, each question with key, proof and no finding', () => {
  const args = ['questions', bank, '--seed', '7', '--count', '6', '--kinds', 'choice,short,order'];
  const first = footnote(...args);
  expect(first.status).toBe(0);
  expect(footnote(...args).stdout).toBe(first.stdout);
  const { questions, lint } = JSON.parse(first.stdout);
  expect([questions.length, lint]).toEqual([6, []]);
  for (const { kind, prompt, key, explanation, factIds, citation, lint: findings } of questions) {
    expect(['choice', 'short', 'order']).toContain(kind);
    expect(prompt.length * explanation.length * factIds.length).toBeGreaterThan(0);
    expect(Object.keys(key).length).toBeGreaterThan(0);
    expect(Object.keys(citation)).toEqual(['paragraph', 'sentence', 'quote']);
    expect(findings).toEqual([]);
  }
  const other = footnote(...args, '--form', '2');
  const facts = ({ stdout }) => JSON.parse(stdout).questions.map((one) => one.factIds.toSorted());
  expect(facts(other)).toEqual(facts(first));
}, 60_000);

test.each([
  [['questions', 'README.md'], 'README.md is not JSON.'],
  [['questions', 'package.json'], 'package.json is no fact bank'],
  [['questions', 'nowhere.json'], 'nowhere.json cannot be read.'],
  [['questions', bank, '--kinds', 'essay'], '--kinds: '],
  [['questions', bank, '--count', ''], '--count: '],
  [['questions', bank, '--form', '5'], '--form: '],
  [['answers'], 'Usage: '],
])(
  '%j ends with 2 and one line that says why',
  (args, message) => {
    const { status, stdout, stderr } = footnote(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  },
  30_000,
);
