import { existsSync, readFileSync } from 'node:fs';

/** What a step of the tests came to. `reasons` say why something was skipped. */
export const counts = ({
  passed = 0,
  failed = 0,
  skipped = 0,
  reasons = [],
  output = '',
} = {}) => ({
  passed,
  failed,
  skipped,
  reasons,
  output,
});

/** The sum of steps. */
export function add(a, b) {
  return counts({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...a.reasons, ...b.reasons],
    output: [a.output, b.output].filter(Boolean).join('\n'),
  });
}

/** "12 passed, 0 failed", and how many were skipped only where some were. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Reads a JSON report; null when the program did not get as far as writing a whole one. */
export function readReport(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}

/** A program that failed without a failed test (it crashed, or found no test) is one failure. */
const atLeastOne = (failed, code) => (code !== 0 && failed === 0 ? 1 : failed);

/** Counts of Vitest's JSON report. `noPostgres`: why the tests on PostgreSQL could not run. */
export function countVitest(report, code, noPostgres) {
  if (!report) return counts({ failed: 1 });
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const postgres = skipped.filter((test) => noPostgres && /postgres/i.test(test.fullName));
  const others = skipped.filter((test) => !postgres.includes(test));
  return counts({
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: atLeastOne(tests.filter((test) => test.status === 'failed').length + broken, code),
    skipped: skipped.length,
    reasons: [
      ...(postgres.length > 0 ? [`${postgres.length} tests on PostgreSQL: ${noPostgres}`] : []),
      ...others.map((test) => `${test.fullName}: marked as ${test.status} in its file`),
    ],
  });
}

/** Every test of a Playwright suite and of the suites in it. */
const testsOf = (suite) => [
  ...(suite.suites ?? []).flatMap(testsOf),
  ...(suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ title: spec.title, ...test })),
  ),
];

/** Why a Playwright test was skipped: its own words, or that it never had its turn. */
function whySkipped({ title, projectName, annotations }) {
  const mark = annotations.find((annotation) => ['skip', 'fixme'].includes(annotation.type));
  const why = mark
    ? (mark.description ?? 'marked to be skipped')
    : 'did not run after an earlier failure';
  return `${title} (${projectName}): ${why}`;
}

/** Counts of Playwright's JSON report. */
export function countPlaywright(report, code) {
  if (!report) return counts({ failed: 1 });
  const tests = report.suites.flatMap(testsOf);
  const skipped = tests.filter((test) => test.status === 'skipped');
  const failed = tests.filter((test) => ['unexpected', 'flaky'].includes(test.status)).length;
  return counts({
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: atLeastOne(failed, code),
    skipped: skipped.length,
    reasons: skipped.map(whySkipped),
  });
}
