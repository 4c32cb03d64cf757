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

/** A student's standing accommodations: what is read of an enrolment. */
export const accommodationsShape = {
  extraTimePercent: true,
  extraAttempts: true,
} satisfies Prisma.EnrolmentSelect;

export type Accommodations = Prisma.EnrolmentGetPayload<{ select: typeof accommodationsShape }>;

const timesShape = { startedAt: true, submittedAt: true } satisfies Prisma.AttemptSelect;
type Times = Prisma.AttemptGetPayload<{ select: typeof timesShape }>;

/** The rules of an assignment with its class and attempts, of which only the student's are read. */
export const rulesFor = (student: { id: string }) =>
  ({
    ...rulesShape,
    attempts: { where: { studentId: student.id }, select: timesShape },
    class: {
      select: {
        name: true,
        enrolments: { where: { studentId: student.id }, select: accommodationsShape },
      },
    },
  }) satisfies Prisma.AssignmentSelect;

/** The accommodations in a student's own enrolment; none for one who has left the class. */
export function accommodationsIn([enrolment]: Accommodations[]): Accommodations {
  return enrolment ?? { extraTimePercent: 0, extraAttempts: 0 };
}

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
export function finishedAt(attempt: Times, rules: Rules, extra: Accommodations): Date {
  return attempt.submittedAt ?? attemptCloses(rules, extra, attempt.startedAt);
}

/** Whether an attempt takes answers, was submitted, or was closed by time with what it had. */
export function stateOf(attempt: Times, rules: Rules, extra: Accommodations) {
  const closesAt = attemptCloses(rules, extra, attempt.startedAt);
  return attemptState({ submittedAt: attempt.submittedAt, closesAt, now: now() });
}

/** Whether a finished attempt's keys and footnotes may be shown; `attempts` are all of the student's. */
export function isReleased(
  attempt: Times,
  rules: Rules & { attempts: Times[] },
  extra: Accommodations,
): boolean {
  if (stateOf(attempt, rules, extra) === 'open') return false;
  return releases(rules.feedback, {
    now: now(),
    submittedAt: finishedAt(attempt, rules, extra),
    dueAt: closingTime(rules),
    mayAnswer: mayAnswer(rules, extra),
  });
}

/** Whether the student has an attempt open or may start another. */
function mayAnswer(rules: Rules & { attempts: Times[] }, extra: Accommodations): boolean {
  if (rules.attempts.some((attempt) => stateOf(attempt, rules, extra) === 'open')) return true;
  const left = rules.attempts.length < rules.attemptsAllowed + extra.extraAttempts;
  return left && now() < closingTime(rules);
}
