/** When a student may see keys and explanations. */
export type FeedbackPolicy = 'atOnce' | 'afterSubmit' | 'afterDue' | 'never';

/**
 * Whether the policy lets a student see the key now. `mayAnswer`: the same questions can still be
 * answered, in this attempt or another, so the key would be the answers.
 */
export function releases(
  policy: FeedbackPolicy,
  at: { now: Date; submittedAt: Date | null; dueAt: Date; mayAnswer: boolean },
): boolean {
  switch (policy) {
    case 'atOnce':
      return true;
    case 'afterSubmit':
      return at.submittedAt !== null && !at.mayAnswer;
    case 'afterDue':
      return at.submittedAt !== null && at.now >= at.dueAt;
    case 'never':
      return false;
  }
}
