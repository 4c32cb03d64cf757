/** What a student answered. */
export type Response =
  | { kind: 'choice'; optionId: string }
  | { kind: 'trueFalse'; value: boolean }
  | { kind: 'cloze'; text: string };

/** What an answer is worth: points from 0 to 1, or incomplete, which is not zero: nothing was answered. */
export type Grade = { kind: 'graded'; points: number } | { kind: 'incomplete' };
