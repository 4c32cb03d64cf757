import { expect, test } from 'vitest';
import { attemptState } from './attempt-state';

const closesAt = new Date('2026-03-02T12:00:00Z');
const before = new Date('2026-03-02T11:59:59.999Z');
const after = new Date('2026-03-03T00:00:00Z');

test('an attempt is open until its closing time', () => {
  expect(attemptState({ submittedAt: null, closesAt, now: before })).toBe('open');
});

test('an attempt nobody submitted is closed from the closing time on', () => {
  expect(attemptState({ submittedAt: null, closesAt, now: closesAt })).toBe('closed');
  expect(attemptState({ submittedAt: null, closesAt, now: after })).toBe('closed');
});

test('a submitted attempt stays submitted, before and after the closing time', () => {
  expect(attemptState({ submittedAt: before, closesAt, now: before })).toBe('submitted');
  expect(attemptState({ submittedAt: before, closesAt, now: after })).toBe('submitted');
});
