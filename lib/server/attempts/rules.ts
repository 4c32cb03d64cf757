import { attemptState } from '@/lib/domain/grading/attempt-state';
import { releases } from '@/lib/domain/grading/release';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { now } from '../runtime/clock';

/** What is read of an assignment to apply its rules to a student's attempts. */
export const rulesShape = {
  opensAt: true,
  dueAt: true,
  lateUntil: true,
  attemptsAllowed: true,
  timeLimitMinutes: true,
  feedback: true,
} satisfies Prisma.AssignmentSelect;

export type Rules = Prisma.AssignmentGetPayload<{ select: typeof rulesShape }>;
/** A student's standing accommodations. */
export type Accommodations = { extraTimePercent: number; extraAttempts: number };

/** When an assignment stops taking answers. */
export function closingTime(rules: Rules): Date {
  return rules.lateUntil ?? rules.dueAt;
}

/** When an attempt stops taking answers: its time limit, lengthened for the student, or the closing. */
export function attemptCloses(rules: Rules, extra: Accommodations, startedAt: Date): Date {
  const closes = closingTime(rules);
  if (rules.timeLimitMinutes === null) return closes;
  const minutes = rules.timeLimitMinutes * (1 + extra.extraTimePercent / 100);
  return new Date(Math.min(closes.getTime(), startedAt.getTime() + minutes * 60_000));
}

/** When an attempt ended: at its hand-in, or when it stopped taking answers. */
export function finishedAt(
  attempt: { startedAt: Date; submittedAt: Date | null },
  rules: Rules,
  extra: Accommodations,
): Date {
  return attempt.submittedAt ?? attemptCloses(rules, extra, attempt.startedAt);
}

/** Whether an attempt takes answers, was submitted, or was closed by time with what it had. */
export function stateOf(
  attempt: { startedAt: Date; submittedAt: Date | null },
  rules: Rules,
  extra: Accommodations,
) {
  const closesAt = attemptCloses(rules, extra, attempt.startedAt);
  return attemptState({ submittedAt: attempt.submittedAt, closesAt, now: now() });
}

/** Whether a finished attempt's keys and footnotes may be shown. */
export function isReleased(
  attempt: { startedAt: Date; submittedAt: Date | null },
  rules: Rules,
  extra: Accommodations,
): boolean {
  const state = stateOf(attempt, rules, extra);
  if (state === 'open') return false;
  return releases(rules.feedback, {
    now: now(),
    submittedAt: finishedAt(attempt, rules, extra),
    dueAt: closingTime(rules),
  });
}
