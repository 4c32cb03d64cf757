import { describe, expect, it } from 'vitest';
import { add, countPlaywright, counts, countVitest, inWords } from './counts.mjs';

const test = (status, fullName = 'a test') => ({ status, fullName });
const file = (status, ...assertionResults) => ({ status, assertionResults });

describe('countVitest', () => {
  it('counts tests, and a file that could not be read as one failure', () => {
    const report = {
      testResults: [
        file('passed', test('passed'), test('passed')),
        file('failed', test('failed')),
        file('failed'),
      ],
    };
    expect(inWords(countVitest(report, 1))).toBe('2 passed, 2 failed');
  });

  it('counts a crash as a failure, with and without a report', () => {
    expect(countVitest(null, 1).failed).toBe(1);
    expect(countVitest({ testResults: [file('passed', test('passed'))] }, 1).failed).toBe(1);
  });

  it('gives the reason of every skipped test, once for PostgreSQL', () => {
    const report = {
      testResults: [file('passed', test('skipped', 'saves on postgresql'), test('todo', 'later'))],
    };
    const result = countVitest(report, 0, 'not installed.');
    expect(result.skipped).toBe(2);
    expect(result.reasons).toEqual([
      '1 tests on PostgreSQL: not installed.',
      'later: marked as todo in its file',
    ]);
  });
});

describe('countPlaywright', () => {
  const run = (title, status, ...annotations) => ({
    title,
    tests: [{ projectName: 'phone', status, annotations }],
  });

  it('counts tests of nested suites and says why one was skipped', () => {
    const skip = { type: 'skip', description: 'needs a camera' };
    const inner = { specs: [run('joins', 'expected'), run('scans', 'skipped', skip)] };
    const report = {
      suites: [{ suites: [inner], specs: [run('reads', 'unexpected'), run('plays', 'skipped')] }],
    };
    const result = countPlaywright(report, 1);
    expect(inWords(result)).toBe('1 passed, 1 failed, 2 skipped');
    expect(result.reasons).toEqual([
      'scans (phone): needs a camera',
      'plays (phone): did not run after an earlier failure',
    ]);
  });

  it('counts a run without a report as one failure', () => {
    expect(countPlaywright(null, 1).failed).toBe(1);
  });
});

it('adds up steps, and names skipped tests only where there are some', () => {
  const total = add(counts({ passed: 3 }), counts({ passed: 1, failed: 2 }));
  expect(inWords(total)).toBe('4 passed, 2 failed');
});
