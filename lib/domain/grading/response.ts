import type { Pair } from '../questions/question';

/** What a student answered. */
export type Response =
  | { kind: 'choice'; optionId: string }
  | { kind: 'multiple'; optionIds: string[] }
  | { kind: 'trueFalse'; value: boolean }
  | { kind: 'cloze'; text: string }
  | { kind: 'short'; text: string }
  | { kind: 'number'; text: string }
  /** `dayFirst`: the device writes 15/9/2015, not 9/15/2015. */
  | { kind: 'date'; text: string; dayFirst: boolean }
  | { kind: 'order'; ids: string[] }
  | { kind: 'match'; pairs: Pair[] };

/** Whether anything was answered; a field with nothing but space and invisible signs in it was not. */
export function isAnswered(response: Response | null | undefined): boolean {
  switch (response?.kind) {
    case undefined:
      return false;
    case 'cloze':
    case 'short':
    case 'number':
    case 'date':
      return !/^[\s\p{Cf}]*$/u.test(response.text);
    case 'multiple':
      return response.optionIds.length > 0;
    case 'order':
      return response.ids.length > 0;
    case 'match':
      return response.pairs.length > 0;
    case 'choice':
    case 'trueFalse':
      return true;
  }
}

/** What an answer is worth: points from 0 to 1, or incomplete, which is not zero: nothing was answered. */
export type Grade = { kind: 'graded'; points: number } | { kind: 'incomplete' };
