export const feedbackPolicies = ['atOnce', 'afterSubmit', 'afterDue', 'never'] as const;
/** When a student may see keys and explanations. */
export type FeedbackPolicy = (typeof feedbackPolicies)[number];

/** Whether the policy lets a student see the key now; after the due date it still takes a submission. */
export function releases(
  policy: FeedbackPolicy,
  at: { now: Date; submittedAt: Date | null; dueAt: Date },
): boolean {
  switch (policy) {
    case 'atOnce':
      return true;
    case 'afterSubmit':
      return at.submittedAt !== null;
    case 'afterDue':
      return at.submittedAt !== null && at.now >= at.dueAt;
    case 'never':
      return false;
  }
}
