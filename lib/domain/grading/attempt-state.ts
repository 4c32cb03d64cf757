/** Where an attempt stands. A closed attempt was never submitted: its saved answers count as they are. */
export type AttemptState = 'open' | 'submitted' | 'closed';

/** An attempt is submitted for good once it is, and closed from the closing time on if it is not. */
export function attemptState(attempt: {
  submittedAt: Date | null;
  closesAt: Date;
  now: Date;
}): AttemptState {
  if (attempt.submittedAt !== null) return 'submitted';
  return attempt.now >= attempt.closesAt ? 'closed' : 'open';
}
