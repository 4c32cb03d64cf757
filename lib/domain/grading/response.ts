/** What a student answered. */
export type Response =
  | { kind: 'choice'; optionId: string }
  | { kind: 'trueFalse'; value: boolean }
  | { kind: 'cloze'; text: string };

/** Whether anything was answered; a gap with nothing but space and invisible signs in it was not. */
export function isAnswered(response: Response | null | undefined): boolean {
  if (!response) return false;
  return response.kind !== 'cloze' || !/^[\s\p{Cf}]*$/u.test(response.text);
}

/** What an answer is worth: points from 0 to 1, or incomplete, which is not zero: nothing was answered. */
export type Grade = { kind: 'graded'; points: number } | { kind: 'incomplete' };
