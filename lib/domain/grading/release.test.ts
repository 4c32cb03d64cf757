import { describe, expect, test } from 'vitest';
import { type FeedbackPolicy, releases } from './release';

const dueAt = new Date('2026-03-02T12:00:00Z');
const early = new Date('2026-03-01T12:00:00Z');
const late = new Date('2026-03-03T12:00:00Z');

const moments = {
  'before submitting': { now: early, submittedAt: null, dueAt, mayAnswer: true },
  'submitted, not yet due': { now: early, submittedAt: early, dueAt, mayAnswer: false },
  'submitted, another attempt left': { now: early, submittedAt: early, dueAt, mayAnswer: true },
  'submitted, due this moment': { now: dueAt, submittedAt: early, dueAt, mayAnswer: false },
  'due, never submitted': { now: late, submittedAt: null, dueAt, mayAnswer: false },
};

const table: [FeedbackPolicy, keyof typeof moments, boolean][] = [
  ['atOnce', 'before submitting', true],
  ['atOnce', 'submitted, not yet due', true],
  ['afterSubmit', 'before submitting', false],
  ['afterSubmit', 'submitted, not yet due', true],
  ['afterSubmit', 'submitted, another attempt left', false],
  ['afterSubmit', 'due, never submitted', false],
  ['afterDue', 'before submitting', false],
  ['afterDue', 'submitted, not yet due', false],
  ['afterDue', 'submitted, due this moment', true],
  ['afterDue', 'due, never submitted', false],
  ['never', 'submitted, due this moment', false],
];

describe('a key is shown only when the policy allows it', () => {
  test.each(table)('%s, %s: %s', (policy, moment, shown) => {
    expect(releases(policy, moments[moment])).toBe(shown);
  });
});
